package entente.read.document;

import entente.model.Document;
import entente.read.input.ReadOptions;
import entente.read.input.RefusedException;
import entente.read.input.TextFile;
import java.time.DateTimeException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads plain text: the title from front matter or the shape of the first lines, else none. */
final class PlainTextParser implements DocumentParser {
  /** A short line, a line that underlines it, then the rest. */
  private static final Pattern UNDERLINED = Pattern
      .compile("\\A\\s*(\\S.{0,149})\\n(?:={3,}|-{3,}|\\*{3,}|~{3,}|_{3,})[ \\t]*\\n(?=\\s*\\S)");

  /** A short line that does not end as a sentence does, an empty line, then the rest. */
  private static final Pattern SET_APART = Pattern
      .compile("\\A\\s*(\\S.{0,148}[^\\s.!:;,])[ \\t]*\\n[ \\t]*\\n(?=\\s*\\S)");

  private static final Pattern WORD = Pattern.compile("\\p{L}{2}");

  @Override
  public Document parse(TextFile file, ReadOptions options) throws RefusedException {
    FrontMatter parts = FrontMatter.of(file);
    Metadata metadata = parts.metadata();
    String body = parts.body();
    if (metadata.get(MetadataField.TITLE) == null) {
      Matcher title = titleIn(body);
      if (title != null) {
        metadata.state(MetadataField.TITLE, title.group(1), 1);
        body = body.substring(title.end());
      }
    }
    return new DocumentMaker(options, FrontMatter.HOW_TO_DATE).make(file.name(), 1, file.id(),
        metadata, body.strip());
  }

  private static @Nullable Matcher titleIn(String body) {
    for (Pattern shape : List.of(UNDERLINED, SET_APART)) {
      Matcher title = shape.matcher(body);
      if (title.find() && WORD.matcher(title.group(1)).find() && !isDate(title.group(1))) {
        return title;
      }
    }
    return null;
  }

  private static boolean isDate(String line) {
    try {
      PublicationDate.parse(line.strip());
      return true;
    } catch (DateTimeException e) {
      return false;
    }
  }
}
