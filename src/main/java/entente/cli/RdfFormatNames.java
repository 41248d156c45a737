package entente.cli;

import entente.interchange.InterchangeException;
import entente.interchange.RdfFormat;
import java.util.Arrays;
import java.util.Iterator;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** The formats of RDF as words of the command line. */
final class RdfFormatNames implements Iterable<String>, ITypeConverter<RdfFormat> {
  @Override
  public Iterator<String> iterator() {
    return Arrays.stream(RdfFormat.values()).map(RdfFormat::word).iterator();
  }

  @Override
  public RdfFormat convert(String word) {
    try {
      return RdfFormat.of(word);
    } catch (InterchangeException e) {
      throw new TypeConversionException(e.getMessage());
    }
  }
}
