package entente.question;

import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.expr.NodeValue;
import org.jspecify.annotations.Nullable;

/**
 * Writes an answer as a network: the first two columns are the ends of a tie, which has no direction,
 * further columns are what is told of it; the first of these that holds numbers is its weight.
 * GraphML by Brandes and others (2002), GEXF 1.3 as Gephi reads it.
 */
final class NetworkWriter {
  private static final String GRAPHML = "http://graphml.graphdrawing.org/xmlns";
  private static final String GEXF = "http://gexf.net/1.3";
  /** Characters that XML has no place for. */
  private static final String NOT_XML = "[^\\t\\n\\r\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]";

  private final Answer answer;
  private final Map<String, Integer> vertices = new LinkedHashMap<>();
  private final List<Integer> numbers = new ArrayList<>();

  /** @throws QuestionException if the answer has fewer than two columns */
  NetworkWriter(Answer answer) {
    if (answer.columns().size() < 2) {
      throw new QuestionException(
          "a network needs two columns for the ends of a tie; there is only "
              + answer.columns().getFirst());
    }
    this.answer = answer;
    for (List<@Nullable Node> row : answer.rows()) {
      for (int end = 0; end < 2; end++) {
        vertices.putIfAbsent(text(row.get(end)), vertices.size());
      }
    }
    for (int column = 2; column < answer.columns().size(); column++) {
      int place = column;
      if (answer.rows().stream().map(row -> row.get(place)).allMatch(NetworkWriter::isNumber)) {
        numbers.add(column);
      }
    }
  }

  private static boolean isNumber(@Nullable Node value) {
    return value != null && value.isLiteral() && NodeValue.makeNode(value).isNumber();
  }

  private static String text(@Nullable Node value) {
    String text = value == null
        ? ""
        : value.isURI()
            ? value.getURI()
            : value.isLiteral() ? value.getLiteralLexicalForm() : value.toString();
    return text.replaceAll(NOT_XML, "\uFFFD");
  }

  void graphMl(OutputStream out) {
    write(out, xml -> {
      xml.writeStartElement("graphml");
      xml.writeDefaultNamespace(GRAPHML);
      key(xml, "label", "node", "string");
      for (int column = 2; column < answer.columns().size(); column++) {
        key(xml, answer.columns().get(column), "edge",
            numbers.contains(column) ? "double" : "string");
      }
      xml.writeStartElement("graph");
      xml.writeAttribute("edgedefault", "undirected");
      for (Map.Entry<String, Integer> vertex : vertices.entrySet()) {
        xml.writeStartElement("node");
        xml.writeAttribute("id", "n" + vertex.getValue());
        data(xml, "node-label", vertex.getKey());
        xml.writeEndElement();
      }
      for (List<@Nullable Node> row : answer.rows()) {
        xml.writeStartElement("edge");
        ends(xml, row);
        for (int column = 2; column < row.size(); column++) {
          data(xml, "edge-" + answer.columns().get(column), text(row.get(column)));
        }
        xml.writeEndElement();
      }
    });
  }

  private static void key(XMLStreamWriter xml, String name, String of, String type)
      throws XMLStreamException {
    xml.writeEmptyElement("key");
    xml.writeAttribute("id", of + "-" + name);
    xml.writeAttribute("for", of);
    xml.writeAttribute("attr.name", name);
    xml.writeAttribute("attr.type", type);
  }

  private static void data(XMLStreamWriter xml, String key, String value)
      throws XMLStreamException {
    xml.writeStartElement("data");
    xml.writeAttribute("key", key);
    xml.writeCharacters(value);
    xml.writeEndElement();
  }

  void gexf(OutputStream out) {
    write(out, xml -> {
      xml.writeStartElement("gexf");
      xml.writeDefaultNamespace(GEXF);
      xml.writeAttribute("version", "1.3");
      xml.writeStartElement("graph");
      xml.writeAttribute("defaultedgetype", "undirected");
      xml.writeStartElement("attributes");
      xml.writeAttribute("class", "edge");
      for (int column = 2; column < answer.columns().size(); column++) {
        xml.writeEmptyElement("attribute");
        xml.writeAttribute("id", Integer.toString(column));
        xml.writeAttribute("title", answer.columns().get(column));
        xml.writeAttribute("type", numbers.contains(column) ? "double" : "string");
      }
      xml.writeEndElement();
      xml.writeStartElement("nodes");
      for (Map.Entry<String, Integer> vertex : vertices.entrySet()) {
        xml.writeEmptyElement("node");
        xml.writeAttribute("id", "n" + vertex.getValue());
        xml.writeAttribute("label", vertex.getKey());
      }
      xml.writeEndElement();
      xml.writeStartElement("edges");
      for (int row = 0; row < answer.rows().size(); row++) {
        edge(xml, row, answer.rows().get(row));
      }
    });
  }

  private void edge(XMLStreamWriter xml, int number, List<@Nullable Node> row)
      throws XMLStreamException {
    xml.writeStartElement("edge");
    xml.writeAttribute("id", "e" + number);
    ends(xml, row);
    if (!numbers.isEmpty()) {
      xml.writeAttribute("weight", text(row.get(numbers.getFirst())));
    }
    xml.writeStartElement("attvalues");
    for (int column = 2; column < row.size(); column++) {
      xml.writeEmptyElement("attvalue");
      xml.writeAttribute("for", Integer.toString(column));
      xml.writeAttribute("value", text(row.get(column)));
    }
    xml.writeEndElement();
    xml.writeEndElement();
  }

  private void ends(XMLStreamWriter xml, List<@Nullable Node> row) throws XMLStreamException {
    xml.writeAttribute("source", "n" + vertices.get(text(row.getFirst())));
    xml.writeAttribute("target", "n" + vertices.get(text(row.get(1))));
  }

  private interface Body {
    void write(XMLStreamWriter xml) throws XMLStreamException;
  }

  /** Writes a document; what the body leaves open is closed. */
  private static void write(OutputStream out, Body body) {
    try {
      XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(out, "UTF-8");
      xml.writeStartDocument("UTF-8", "1.0");
      body.write(xml);
      xml.writeEndDocument();
      xml.flush();
    } catch (XMLStreamException e) {
      throw new IllegalStateException("the network cannot be written: " + e.getMessage(), e);
    }
  }
}
