package entente.reason.rule;

import org.apache.jena.graph.Node;

/** Writes Datalog for Nemo. */
final class NemoWriter extends DatalogWriter {
  @Override
  String comment() {
    return "%";
  }

  @Override
  String head() {
    return Names.prefixes("@prefix %s: <%s> .%n") + """

        @import view :- ntriples{resource="view.nt"} .
        @export derived :- ntriples{resource="derived.nt"} .

        fact(?s, ?p, ?o) :- view(?s, ?p, ?o) .
        fact(?s, ?p, ?o) :- derived(?s, ?p, ?o) .
        """;
  }

  @Override
  String term(Node node) {
    return Names.of(node);
  }

  @Override
  String negation() {
    return "~";
  }
}
