package entente.map;

import entente.model.PartialDate;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** Makes literals, each value in one form only. */
final class Literals {
  private Literals() {}

  static Node text(String text) {
    return NodeFactory.createLiteralString(text);
  }

  static Node day(LocalDate day) {
    return NodeFactory.createLiteralDT(day.toString(), XSDDatatype.XSDdate);
  }

  /** A day, a month or a year, each as its own datatype. */
  static Node date(PartialDate date) {
    if (date.isDay()) {
      return day(date.earliest());
    }
    XSDDatatype type = date.month() > 0 ? XSDDatatype.XSDgYearMonth : XSDDatatype.XSDgYear;
    return NodeFactory.createLiteralDT(date.toString(), type);
  }

  /** A moment to the second, in UTC. */
  static Node moment(Instant moment) {
    return NodeFactory.createLiteralDT(moment.truncatedTo(ChronoUnit.SECONDS).toString(),
        XSDDatatype.XSDdateTime);
  }

  /** A decimal of at most four digits after the point, without trailing zeros. */
  static Node decimal(double value) {
    return decimal(BigDecimal.valueOf(value).setScale(4, RoundingMode.HALF_UP));
  }

  /** A computed figure: a decimal of at most six digits after the point. */
  static Node figure(double value) {
    return decimal(BigDecimal.valueOf(Math.round(value * 1_000_000), 6));
  }

  private static Node decimal(BigDecimal value) {
    BigDecimal rounded = value.stripTrailingZeros();
    String lexical = rounded.scale() <= 0
        ? rounded.setScale(1).toPlainString()
        : rounded.toPlainString();
    return NodeFactory.createLiteralDT(lexical, XSDDatatype.XSDdecimal);
  }

  static Node integer(int value) {
    return NodeFactory.createLiteralDT(Integer.toString(value), XSDDatatype.XSDinteger);
  }

  static Node count(int value) {
    return NodeFactory.createLiteralDT(Integer.toString(value),
        XSDDatatype.XSDnonNegativeInteger);
  }

  static Node flag(boolean value) {
    return NodeFactory.createLiteralDT(Boolean.toString(value), XSDDatatype.XSDboolean);
  }
}
