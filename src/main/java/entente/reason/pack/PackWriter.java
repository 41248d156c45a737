package entente.reason.pack;

import entente.map.OntologyFile;
import entente.map.Prefixes;
import entente.reason.rule.Rule;
import entente.reason.rule.RuleLanguage;
import entente.reason.rule.RuleSet;
import entente.reason.view.Belief;
import entente.reason.view.View;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;

/** Writes a pack into a folder, with a README that has a command for each engine. */
public final class PackWriter {
  private final Path folder;
  private final RuleSet rules = RuleSet.standard();

  /** @param folder made where it is not there; files in it of the same names are replaced */
  public PackWriter(Path folder) {
    this.folder = folder;
  }

  /**
   * Writes a pack.
   *
   * @param belief and asOf what the view was made by, for the README
   * @throws IOException if the folder cannot be written to
   */
  public void write(PackKind kind, View view, Belief belief, LocalDate asOf) throws IOException {
    Files.createDirectories(folder);
    switch (kind) {
      case OWL -> owl(view);
      case DATALOG -> datalog(view);
      case RULES -> rules(view);
      case PLAIN -> plain(view);
    }
    file("README.md", resource(kind + ".md")
        .replace("{belief}", belief.name()).replace("{asof}", asOf.toString())
        .replace("{triples}", String.format(Locale.ROOT, "%,d", view.triples().size())));
  }

  private void owl(View view) throws IOException {
    turtle("tbox.ttl", terms());
    Graph all = terms();
    GraphUtil.addInto(all, view.graph());
    turtle("entente.ttl", all);
    turtle("view.ttl", view.graph());
  }

  private void datalog(View view) throws IOException {
    file("view.nt", FactFiles.ntriples(view.triples()));
    file("view.facts", FactFiles.table(view.triples()));
    file("view.lp", FactFiles.atoms(view.triples()));
    for (RuleLanguage language : List.of(RuleLanguage.NEMO, RuleLanguage.SOUFFLE,
        RuleLanguage.RDFOX, RuleLanguage.CLINGO)) {
      file(language.file(), language.write(rules));
    }
  }

  private void rules(View view) throws IOException {
    turtle("view.ttl", view.graph());
    turtle("tbox.ttl", terms());
    file("jena.ttl", resource("jena.ttl"));
    for (RuleLanguage language : List.of(RuleLanguage.JENA, RuleLanguage.NOTATION3)) {
      file(language.file(), language.write(rules));
    }
    Files.createDirectories(folder.resolve("construct"));
    int number = 1;
    for (Rule rule : rules.rules()) {
      file(String.format(Locale.ROOT, "construct/%02d-%s.rq", number++, rule.name()),
          RuleSet.text(rule.name()));
    }
  }

  private void plain(View view) throws IOException {
    file("view.nt", FactFiles.ntriples(view.triples()));
    file("derived.nt", FactFiles.ntriples(rules.infer(view.graph()).stream().toList()));
  }

  /** Classes, properties, definitions and codes as one ontology. */
  private static Graph terms() {
    Graph all = GraphFactory.createDefaultGraph();
    for (OntologyFile file : List.of(OntologyFile.TERMS, OntologyFile.CODES,
        OntologyFile.DEFINITIONS)) {
      Graph part = file.graph();
      if (file != OntologyFile.TERMS) {
        List<Triple> headers = new ArrayList<>();
        part.find(Node.ANY, RDF.type.asNode(), OWL2.Ontology.asNode()).forEachRemaining(
            header -> part.find(header.getSubject(), Node.ANY, Node.ANY)
                .forEachRemaining(headers::add));
        headers.forEach(part::delete);
      }
      GraphUtil.addInto(all, part);
    }
    return all;
  }

  private void turtle(String name, Graph graph) throws IOException {
    graph.getPrefixMapping().setNsPrefixes(Prefixes.ALL);
    file(name, RDFWriter.source(graph).lang(Lang.TURTLE).asString());
  }

  private void file(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text);
  }

  private static String resource(String name) throws IOException {
    try (InputStream bytes = PackWriter.class.getResourceAsStream("/packs/" + name)) {
      if (bytes == null) {
        throw new IllegalStateException("the program was packed without packs/" + name);
      }
      return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
