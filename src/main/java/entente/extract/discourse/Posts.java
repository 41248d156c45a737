package entente.extract.discourse;

import entente.model.Participant;
import java.util.List;
import java.util.Locale;

/** Which post the title of a person is, as far as "the two ministers" tells them apart. */
final class Posts {
  private Posts() {}

  /** True if none of the persons has a title that is surely another post. */
  static boolean mayHold(List<Participant> persons, String post) {
    return switch (post) {
      case "minister" -> persons.stream().allMatch(each -> isMinister(role(each)));
      case "president", "leader" -> persons.stream().noneMatch(each -> isBelow(role(each)));
      default -> true;
    };
  }

  /** True for those who speak of others: spokesmen, aides, ministries' officials. */
  static boolean isSpokesman(Participant person) {
    String role = role(person);
    return role.contains("spokes") || role.contains("aide") || role.contains("press")
        || role.contains("assistant");
  }

  private static String role(Participant person) {
    return person.role() == null ? "" : person.role().toLowerCase(Locale.ROOT);
  }

  private static boolean isMinister(String role) {
    return role.isEmpty() || role.contains("minister") || role.contains("secretary")
        || role.contains("counterpart") || role.contains("chief") || role.contains("diplomat");
  }

  /** A minister or envoy, who leads no state. */
  private static boolean isBelow(String role) {
    boolean minister = role.contains("minister") && !role.contains("prime");
    return minister || role.contains("ambassador") || role.contains("envoy")
        || role.contains("secretary of state") || role.contains("adviser")
        || role.contains("advisor");
  }
}
