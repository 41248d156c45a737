package entente.reference;

import entente.model.Party;
import org.jspecify.annotations.Nullable;

/** Reads codes of states and frameworks from a table and refuses those that nobody has. */
record PartyReader(States states, Frameworks frameworks) {
  /** The code of a framework. */
  String framework(Row row, String column) {
    String code = row.text(column);
    if (frameworks.find(code).isEmpty()) {
      throw row.refuse("'" + column + "' is '" + code + "', which frameworks.csv does not have");
    }
    return code;
  }

  /** The code of a state, or null where the cell is empty. */
  @Nullable
  String state(Row row, String column) {
    String code = row.optional(column);
    if (code != null && states.find(code).isEmpty()) {
      throw row.refuse("'" + column + "' is '" + code + "', which states.csv does not have");
    }
    return code;
  }

  /** A state if the code is a state's, else the organisation of that code. */
  Party party(Row row, String column) {
    String code = row.text(column);
    return states.find(code).isPresent()
        ? Party.state(code)
        : Party.organisation(framework(row, column));
  }
}
