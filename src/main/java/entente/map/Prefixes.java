package entente.map;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.sys.JenaSystem;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.vocabulary.XSD;

/** The prefixes that the graph is written with, in queries and in files alike. */
public final class Prefixes {
  static {
    // Jena must start before its vocabularies are touched, whichever class comes first.
    JenaSystem.init();
  }

  /** Prefix to namespace, in alphabetical order. */
  public static final Map<String, String> ALL = all();

  private Prefixes() {}

  private static Map<String, String> all() {
    Map<String, String> all = new TreeMap<>();
    all.put("code", Codes.NS);
    all.put("dcterms", Vocabulary.Dct.NS);
    all.put("ent", Ent.NS);
    all.put("geo", Vocabulary.Geo.NS);
    all.put("oa", Vocabulary.Oa.NS);
    all.put("org", Vocabulary.Org.NS);
    all.put("owl", OWL2.getURI());
    all.put("prov", Vocabulary.Prov.NS);
    all.put("qb", Vocabulary.Qb.NS);
    all.put("rdf", RDF.getURI());
    all.put("rdfs", RDFS.getURI());
    all.put("schema", Vocabulary.Schema.NS);
    all.put("skos", SKOS.getURI());
    all.put("time", Vocabulary.Time.NS);
    all.put("wd", Iris.WIKIDATA);
    all.put("xsd", XSD.getURI());
    return Collections.unmodifiableMap(all);
  }
}
