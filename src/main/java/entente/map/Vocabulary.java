package entente.map;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sys.JenaSystem;
import org.apache.jena.vocabulary.SKOS;

/**
 * The terms of others that the graph uses, one nested class a vocabulary. What each is used for
 * stands in {@code ontology/entente.ttl}, at the end.
 */
public final class Vocabulary {
  static {
    // Jena must start before its vocabularies are touched, whichever class comes first.
    JenaSystem.init();
  }

  /** SKOS's concept; Jena has the rest of SKOS. */
  public static final Node CONCEPT = SKOS.Concept.asNode();

  private Vocabulary() {}

  private static Node term(String namespace, String name) {
    return NodeFactory.createURI(namespace + name);
  }

  /** PROV-O: what was made from what, by whom. */
  public static final class Prov {
    public static final String NS = "http://www.w3.org/ns/prov#";
    public static final Node SoftwareAgent = term(NS, "SoftwareAgent");
    public static final Node used = term(NS, "used");
    public static final Node wasGeneratedBy = term(NS, "wasGeneratedBy");
    public static final Node wasAssociatedWith = term(NS, "wasAssociatedWith");
    public static final Node wasAttributedTo = term(NS, "wasAttributedTo");
    public static final Node hadPrimarySource = term(NS, "hadPrimarySource");
    public static final Node wasDerivedFrom = term(NS, "wasDerivedFrom");
    public static final Node startedAtTime = term(NS, "startedAtTime");

    private Prov() {}
  }

  /** Web Annotation: passages of a text. */
  public static final class Oa {
    public static final String NS = "http://www.w3.org/ns/oa#";
    public static final Node SpecificResource = term(NS, "SpecificResource");
    public static final Node TextQuoteSelector = term(NS, "TextQuoteSelector");
    public static final Node TextPositionSelector = term(NS, "TextPositionSelector");
    public static final Node hasSource = term(NS, "hasSource");
    public static final Node hasSelector = term(NS, "hasSelector");
    public static final Node exact = term(NS, "exact");
    public static final Node prefix = term(NS, "prefix");
    public static final Node suffix = term(NS, "suffix");
    public static final Node start = term(NS, "start");
    public static final Node end = term(NS, "end");

    private Oa() {}
  }

  /** The Organization Ontology: posts and memberships. */
  public static final class Org {
    public static final String NS = "http://www.w3.org/ns/org#";
    public static final Node Post = term(NS, "Post");
    public static final Node Membership = term(NS, "Membership");
    public static final Node member = term(NS, "member");
    public static final Node memberDuring = term(NS, "memberDuring");

    private Org() {}
  }

  /** Dublin Core: what documents say about themselves. */
  public static final class Dct {
    public static final String NS = "http://purl.org/dc/terms/";
    public static final Node publisher = term(NS, "publisher");
    public static final Node source = term(NS, "source");
    public static final Node date = term(NS, "date");
    public static final Node title = term(NS, "title");
    public static final Node identifier = term(NS, "identifier");
    public static final Node language = term(NS, "language");
    public static final Node rights = term(NS, "rights");

    private Dct() {}
  }

  /** schema.org: text and address of a document, version of software. */
  public static final class Schema {
    public static final String NS = "https://schema.org/";
    public static final Node url = term(NS, "url");
    public static final Node text = term(NS, "text");
    public static final Node softwareVersion = term(NS, "softwareVersion");

    private Schema() {}
  }

  /** OWL-Time: the interval of a tenure. */
  public static final class Time {
    public static final String NS = "http://www.w3.org/2006/time#";
    public static final Node Interval = term(NS, "Interval");
    public static final Node Instant = term(NS, "Instant");
    public static final Node hasBeginning = term(NS, "hasBeginning");
    public static final Node hasEnd = term(NS, "hasEnd");
    public static final Node inXSDDate = term(NS, "inXSDDate");

    private Time() {}
  }

  /** WGS84: where a place is. */
  public static final class Geo {
    public static final String NS = "http://www.w3.org/2003/01/geo/wgs84_pos#";
    public static final Node latitude = term(NS, "lat");
    public static final Node longitude = term(NS, "long");

    private Geo() {}
  }

  /** RDF Data Cube: sets of observations. */
  public static final class Qb {
    public static final String NS = "http://purl.org/linked-data/cube#";
    public static final Node DataSet = term(NS, "DataSet");
    public static final Node dataSet = term(NS, "dataSet");
    public static final Node structure = term(NS, "structure");

    private Qb() {}
  }
}
