package entente.serve.sparql;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.expr.E_Regex;
import org.apache.jena.sparql.expr.E_StrConcat;
import org.apache.jena.sparql.expr.E_StrReplace;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprEvalException;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.RegexEngine;
import org.apache.jena.sparql.modify.request.UpdateWithUsing;
import org.apache.jena.sparql.syntax.syntaxtransform.ElementTransform;
import org.apache.jena.sparql.syntax.syntaxtransform.ElementTransformCopyBase;
import org.apache.jena.sparql.syntax.syntaxtransform.ExprTransformApplyElementTransform;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;
import org.apache.jena.sparql.syntax.syntaxtransform.UpdateTransformOps;
import org.apache.jena.update.Update;
import org.apache.jena.update.UpdateRequest;
import org.jspecify.annotations.Nullable;

/**
 * Puts functions that keep to a deadline and to a size in the place of those that do not: a regular
 * expression built to backtrack runs for years and hears nothing, and a string that is doubled forty
 * times fills any memory.
 */
final class TimedExpressions extends ExprTransformApplyElementTransform {
  private static final int LONGEST = 10_000_000;

  private final Deadline deadline;

  private TimedExpressions(ElementTransform elements, Deadline deadline) {
    super(elements);
    this.deadline = deadline;
  }

  /** The same query with its functions bound to the deadline. */
  static Query in(Query query, Deadline deadline) {
    ElementTransform elements = new ElementTransformCopyBase() {
    };
    return QueryTransformOps.transform(query, elements, new TimedExpressions(elements, deadline));
  }

  /** The same updates with their functions bound to the deadline. */
  static UpdateRequest in(UpdateRequest request, Deadline deadline) {
    ElementTransform elements = new ElementTransformCopyBase() {
    };
    TimedExpressions expressions = new TimedExpressions(elements, deadline);
    UpdateRequest timed = new UpdateRequest();
    for (Update update : request.getOperations()) {
      Update changed = UpdateTransformOps.transform(update, elements, expressions);
      // Jena's transformation leaves WITH and USING out.
      if (update instanceof UpdateWithUsing old && changed instanceof UpdateWithUsing made
          && made != old) {
        made.setWithIRI(old.getWithIRI());
        old.getUsing().forEach(made::addUsing);
        old.getUsingNamed().forEach(made::addUsingNamed);
      }
      timed.add(changed);
    }
    return timed;
  }

  @Override
  public Expr transform(ExprFunctionN function, ExprList arguments) {
    return switch (function) {
      case E_Regex regex -> new TimedRegex(arguments, deadline);
      case E_StrReplace replace -> new TimedReplace(arguments, deadline);
      case E_StrConcat concat -> new ShortConcat(arguments);
      default -> super.transform(function, arguments);
    };
  }

  private static Expr get(ExprList arguments, int place) {
    return place < arguments.size() ? arguments.get(place) : null;
  }

  private static String text(List<NodeValue> values, int place) {
    if (place >= values.size() || values.get(place) == null) {
      return "";
    }
    NodeValue value = values.get(place);
    if (!value.asNode().isLiteral()) {
      throw new ExprEvalException("not a literal: " + value);
    }
    return value.asNode().getLiteralLexicalForm();
  }

  /** Makes a pattern once, as it is most often the same for all rows. */
  private static final class LastPattern {
    private final Deadline deadline;
    private String text = "";
    private String flags = "";
    private @Nullable Pattern pattern;

    LastPattern(Deadline deadline) {
      this.deadline = deadline;
    }

    /** Of the first value, by the second, with what flags stand at a place. */
    Matcher matcher(List<NodeValue> values, int place) {
      String wanted = TimedExpressions.text(values, 1);
      String with = TimedExpressions.text(values, place);
      if (pattern == null || !wanted.equals(text) || !with.equals(flags)) {
        pattern = RegexEngine.makePattern("regex", wanted, with);
        text = wanted;
        flags = with;
      }
      return pattern.matcher(deadline.watch(TimedExpressions.text(values, 0)));
    }
  }

  private static boolean find(Matcher matcher) {
    try {
      return matcher.find();
    } catch (StackOverflowError e) {
      throw new ExprEvalException("the regular expression goes too deep");
    }
  }

  /** {@code REGEX}. */
  private static final class TimedRegex extends E_Regex {
    private final Deadline deadline;
    private final LastPattern pattern;

    TimedRegex(ExprList arguments, Deadline deadline) {
      super(arguments.get(0), arguments.get(1), get(arguments, 2));
      this.deadline = deadline;
      this.pattern = new LastPattern(deadline);
    }

    @Override
    public NodeValue eval(List<NodeValue> values) {
      return NodeValue.booleanReturn(find(pattern.matcher(values, 2)));
    }

    @Override
    public Expr copy(ExprList arguments) {
      return new TimedRegex(arguments, deadline);
    }
  }

  /** {@code REPLACE}: tried first under the deadline, then done, which takes no longer. */
  private static final class TimedReplace extends E_StrReplace {
    private final Deadline deadline;
    private final LastPattern pattern;

    TimedReplace(ExprList arguments, Deadline deadline) {
      super(arguments.get(0), arguments.get(1), arguments.get(2), get(arguments, 3));
      this.deadline = deadline;
      this.pattern = new LastPattern(deadline);
    }

    @Override
    public NodeValue eval(List<NodeValue> values) {
      long size = text(values, 0).length();
      Matcher matcher = pattern.matcher(values, 3);
      while (find(matcher)) {
        size += text(values, 2).length();
        requireShort(size);
      }
      return super.eval(values);
    }

    @Override
    public Expr copy(ExprList arguments) {
      return new TimedReplace(arguments, deadline);
    }
  }

  /** {@code CONCAT}. */
  private static final class ShortConcat extends E_StrConcat {
    ShortConcat(ExprList arguments) {
      super(arguments);
    }

    @Override
    public NodeValue eval(List<NodeValue> values) {
      requireShort(values.stream().mapToLong(value -> value.asString().length()).sum());
      return super.eval(values);
    }

    @Override
    public Expr copy(ExprList arguments) {
      return new ShortConcat(arguments);
    }
  }

  private static void requireShort(long size) {
    if (size > LONGEST) {
      throw new ExprEvalException("a string of more than " + LONGEST + " characters");
    }
  }
}
