package entente.question;

import entente.map.Codes;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** Makes RDF terms of what users write for a parameter. */
final class TermReader {
  private static final List<String> STATUSES = List.of("planned", "occurred", "cancelled");
  private static final List<String> POLARITIES = List.of("support", "oppose");

  private final EntityFinder entities;

  TermReader(EntityFinder entities) {
    this.entities = entities;
  }

  /**
   * The terms for one value.
   *
   * @throws QuestionException if it is not of the parameter's type
   */
  List<Node> read(Parameter parameter, String text) {
    return switch (parameter.type()) {
      case PERSON, STATE, FRAMEWORK, PARTY, ACTOR -> entities.find(parameter.type(), text);
      case EVENT, CLAIM, DOCUMENT, IRI -> List.of(iri(parameter, text));
      case DATE -> List.of(day(parameter, text, false, 10));
      case FIRST_DAY -> List.of(day(parameter, text, false, 4));
      case LAST_DAY -> List.of(day(parameter, text, true, 4));
      case YEAR -> List.of(year(parameter, text));
      case NUMBER -> List.of(number(parameter, text));
      case TEXT -> List.of(NodeFactory.createLiteralString(text));
      case PHRASE -> List.of(NodeFactory.createLiteralString(phrase(text)));
      case STATUS -> List.of(code(parameter, text, STATUSES));
      case POLARITY -> List.of(code(parameter, text, POLARITIES));
    };
  }

  private static Node iri(Parameter parameter, String text) {
    Node iri = IriReader.read(text);
    if (iri == null) {
      throw wrong(parameter, text, "an IRI, as the answers show them");
    }
    return iri;
  }

  private static Node day(Parameter parameter, String text, boolean isLast, int least) {
    try {
      LocalDate day = switch (text.length() < least ? 0 : text.length()) {
        case 4 -> LocalDate.of(Integer.parseInt(text), isLast ? 12 : 1, isLast ? 31 : 1);
        case 7 -> isLast ? YearMonth.parse(text).atEndOfMonth() : YearMonth.parse(text).atDay(1);
        case 10 -> LocalDate.parse(text);
        default -> throw new DateTimeException("not that long");
      };
      return NodeFactory.createLiteralDT(day.toString(), XSDDatatype.XSDdate);
    } catch (DateTimeException | NumberFormatException e) {
      throw wrong(parameter, text, least == 10
          ? "a day that there is, such as 2023-05-04"
          : "a day, month or year that there is, such as 2023-05-04, 2023-05 or 2023");
    }
  }

  private static Node year(Parameter parameter, String text) {
    if (!text.matches("\\d{4}")) {
      throw wrong(parameter, text, "a year, such as 2023");
    }
    return NodeFactory.createLiteralDT(text, XSDDatatype.XSDinteger);
  }

  private static Node number(Parameter parameter, String text) {
    if (!text.matches("-?\\d{1,18}(\\.\\d{1,18})?")) {
      throw wrong(parameter, text, "a number, such as 3 or 0.5");
    }
    return NodeFactory.createLiteralDT(text,
        text.contains(".") ? XSDDatatype.XSDdecimal : XSDDatatype.XSDinteger);
  }

  /** Words in quotation marks are a phrase to the text index; what it reads as its own is escaped. */
  private static String phrase(String text) {
    return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
  }

  private static Node code(Parameter parameter, String text, List<String> allowed) {
    if (!allowed.contains(text)) {
      throw wrong(parameter, text, "one of " + String.join(", ", allowed));
    }
    return Codes.of(text);
  }

  private static QuestionException wrong(Parameter parameter, String text, String wanted) {
    return new QuestionException(parameter.name() + "=" + text + " is not " + wanted);
  }
}
