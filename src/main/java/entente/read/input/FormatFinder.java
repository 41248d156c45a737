package entente.read.input;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Tells how an input is written: by its name's ending, else by how its text begins. */
public final class FormatFinder {
  private static final Map<String, Format> BY_EXTENSION = byExtension();

  /** What a file begins with; the first that fits counts. */
  private static final List<Look> LOOKS = List.of(
      look(RdfFormat.RDF_XML, "<(?:\\?xml|!DOCTYPE rdf|!--|rdf:RDF)[^\\u0000]*?<rdf:RDF"),
      look(DocumentFormat.HTML, "(?i)(?:(?:<\\?xml[^>]*>|<!--[^\\u0000]*?-->)\\s*)*+"
          + "<(?:!doctype html|html|head|body|article)\\b"),
      look(RdfFormat.RDF_JSON, "\\{\\s*\"(?:https?://|_:)[^\"]*\"\\s*:\\s*\\{"),
      look(RdfFormat.JSON_LD, "\\[?\\s*\\{\\s*\"@\\w+\"\\s*:"),
      look(DocumentFormat.JSON_LINES, "\\{\\s*\""),
      look(RecordFormat.CSV, "[\\w\"]+(?:,[\\w\"]+){3,}\\s*\\R"));

  /** What a file begins with after lines of comment, which start with {@code #}. */
  private static final List<Look> LOOKS_AFTER_COMMENTS = List.of(
      look(RdfFormat.TRIG, "(?i)@?(?:prefix|base)\\s+\\S*\\s*<"),
      look(RdfFormat.N_QUADS,
          "(?:<[^<>\\s]*>|_:\\S+)\\s+<[^<>\\s]*>\\s+[<_\"].*\\.\\s*(?:#.*)?(?:\\R|\\z)"),
      look(RecordFormat.YAML,
          "(?:---\\s*)?(?:source|meetings|visits|statements|memberships):\\s*\\R"),
      look(DocumentFormat.MARKDOWN, "---\\s*\\R\\w+:"));

  private static final Pattern HEADING = Pattern.compile("#{1,6} \\S");

  private record Look(Format format, Pattern pattern) {}

  private static Look look(Format format, String pattern) {
    return new Look(format, Pattern.compile(pattern));
  }

  private static Map<String, Format> byExtension() {
    Map<String, Format> formats = new HashMap<>(Map.of(
        "txt", DocumentFormat.TEXT, "text", DocumentFormat.TEXT,
        "md", DocumentFormat.MARKDOWN, "markdown", DocumentFormat.MARKDOWN,
        "html", DocumentFormat.HTML, "htm", DocumentFormat.HTML, "xhtml", DocumentFormat.HTML,
        "jsonl", DocumentFormat.JSON_LINES, "ndjson", DocumentFormat.JSON_LINES));
    formats.putAll(Map.of("yaml", RecordFormat.YAML, "yml", RecordFormat.YAML,
        "csv", RecordFormat.CSV));
    for (RdfFormat format : RdfFormat.values()) {
      format.extensions().forEach(extension -> formats.put(extension, format));
    }
    return Map.copyOf(formats);
  }

  /**
   * The format of an input.
   *
   * @throws RefusedException if it is empty, is no text and no binary RDF, or is of a kind that is
   *     not read
   */
  public Format find(Input input) throws RefusedException {
    if (input.head().length == 0) {
      throw new RefusedException(Refusal.ofFile(input.file(), "it is empty", "leave it out"));
    }
    Format named = BY_EXTENSION.get(input.name().extension());
    if (named == RdfFormat.BINARY) {
      return named;
    }
    // One character a byte: the looks only ask for ASCII, and a head may end within a character.
    String head = new String(input.head(), StandardCharsets.ISO_8859_1);
    if (head.startsWith("BRDF")) {
      return RdfFormat.BINARY;
    }
    BinaryKind.refuse(input.file(), input.head());
    return named != null ? named : byLook(input.file(), withoutMark(head));
  }

  private static Format byLook(String file, String head) throws RefusedException {
    String start = head.stripLeading();
    Format format = firstFit(LOOKS, start);
    if (format == null) {
      format = firstFit(LOOKS_AFTER_COMMENTS, afterComments(start));
    }
    if (format != null) {
      return format;
    }
    String other = notRead(start);
    if (other != null) {
      throw new RefusedException(Refusal.ofFile(file, "it is " + other,
          "give documents as text, Markdown, HTML or JSON lines, records as YAML or CSV, or RDF"));
    }
    return HEADING.matcher(start).lookingAt() ? DocumentFormat.MARKDOWN : DocumentFormat.TEXT;
  }

  private static @Nullable Format firstFit(List<Look> looks, String start) {
    return looks.stream().filter(look -> look.pattern().matcher(start).lookingAt())
        .map(Look::format).findFirst().orElse(null);
  }

  private static String afterComments(String start) {
    int at = 0;
    while (at < start.length() && start.charAt(at) == '#') {
      int end = start.indexOf('\n', at);
      at = end < 0 ? start.length() : end;
      while (at < start.length() && Character.isWhitespace(start.charAt(at))) {
        at++;
      }
    }
    return start.substring(at);
  }

  private static @Nullable String notRead(String start) {
    if (start.startsWith("<?xml")) {
      return "XML, but neither RDF/XML nor XHTML";
    }
    return start.startsWith("[{") || start.startsWith("[\n") ? "a JSON array" : null;
  }

  private static String withoutMark(String head) {
    return head.startsWith("\u00EF\u00BB\u00BF") ? head.substring(3) : head;
  }
}
