package entente.reason.pack;

import java.util.Locale;

/** For which engines a pack is. */
public enum PackKind {
  /** Reasoners of OWL 2: ELK, HermiT, Openllet, Konclude. */
  OWL,
  /** Engines of Datalog: Nemo, Soufflé, RDFox, clingo. */
  DATALOG,
  /** Engines of rules over RDF: Jena, EYE, any SPARQL engine. */
  RULES,
  /** Whatever reads triples: the view, and what the rules conclude of it. */
  PLAIN;

  /** As on the command line. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
