package entente.cli;

import entente.question.AnswerFormat;
import entente.question.QuestionException;
import java.util.Arrays;
import java.util.Iterator;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** The formats of answers as words of the command line. */
final class AnswerFormatNames implements Iterable<String>, ITypeConverter<AnswerFormat> {
  @Override
  public Iterator<String> iterator() {
    return Arrays.stream(AnswerFormat.values()).map(AnswerFormat::word).iterator();
  }

  @Override
  public AnswerFormat convert(String word) {
    try {
      return AnswerFormat.of(word);
    } catch (QuestionException e) {
      throw new TypeConversionException(e.getMessage());
    }
  }
}
