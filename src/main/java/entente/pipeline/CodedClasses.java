package entente.pipeline;

import entente.extract.relation.CameoCodes;
import entente.read.dataset.EventClasses;
import java.util.Optional;

/** The classes of event coding that the extractor knows, for reading data sets. */
public final class CodedClasses implements EventClasses {
  private final CameoCodes cameo = new CameoCodes();

  @Override
  public Optional<String> plover(String code) {
    return Optional.ofNullable(cameo.plover(code));
  }

  @Override
  public boolean isPlover(String name) {
    return cameo.isPlover(name);
  }
}
