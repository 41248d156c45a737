package entente.reason.rule;

import java.util.List;

/** The languages of rule engines in which the rules are written. */
public enum RuleLanguage {
  /** Jena's general purpose rule engine. */
  JENA("entente.rules", new JenaWriter()),
  /** Datalog of Nemo. */
  NEMO("entente.rls", new NemoWriter()),
  /** Datalog of Soufflé. */
  SOUFFLE("entente.dl", new SouffleWriter()),
  /** Datalog of RDFox. */
  RDFOX("entente.dlog", new RdfoxWriter()),
  /** Answer set programs of clingo, which takes Datalog with negation. */
  CLINGO("entente.lp", new ClingoWriter()),
  /** Notation3 of EYE and others. */
  NOTATION3("entente.n3", new Notation3Writer());

  private final String file;
  private final RuleWriter writer;

  RuleLanguage(String file, RuleWriter writer) {
    this.file = file;
    this.writer = writer;
  }

  /** Name of the file in {@code ontology/rules}. */
  public String file() {
    return file;
  }

  /** The rules as a whole program, which reads the view and gives what follows. */
  public String write(RuleSet rules) {
    return writer.write(rules.rules());
  }

  /** How a language writes rules. */
  abstract static class RuleWriter {
    /** Declarations, with line breaks at the end. */
    abstract String head();

    /** One rule, without the comment before it. */
    abstract String rule(Rule rule);

    /** What begins a comment. */
    abstract String comment();

    String write(List<Rule> rules) {
      StringBuilder text = new StringBuilder();
      text.append(comment()).append(" Made from construct/*.rq; change those, then\n")
          .append(comment())
          .append(" mvn test -Dtest=RuleFilesTest -Dentente.write=true\n\n").append(head());
      for (Rule rule : rules) {
        text.append('\n').append(comment()).append(' ').append(rule.summary()).append('\n')
            .append(rule(rule)).append('\n');
      }
      return text.toString();
    }
  }
}
