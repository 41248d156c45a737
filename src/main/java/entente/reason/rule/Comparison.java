package entente.reason.rule;

import org.apache.jena.graph.Node;

/**
 * What two values of a rule must be to each other. Things are compared by {@link Operator#DIFFERS},
 * numbers by the others.
 */
public record Comparison(Operator operator, Node left, Node right) {

  /** How they are compared. */
  public enum Operator {
    /** Not the same thing. */
    DIFFERS("!="),
    /** Less than. */
    LESS("<"),
    /** Less than or equal. */
    AT_MOST("<="),
    /** Greater than. */
    MORE(">"),
    /** Greater than or equal. */
    AT_LEAST(">=");

    private final String sign;

    Operator(String sign) {
      this.sign = sign;
    }

    /** The sign in SPARQL, and in most languages of rules. */
    public String sign() {
      return sign;
    }

    static Operator of(String sign) {
      for (Operator operator : values()) {
        if (operator.sign.equals(sign)) {
          return operator;
        }
      }
      throw new IllegalArgumentException("a rule may compare by != < <= > >= only, not by " + sign);
    }
  }
}
