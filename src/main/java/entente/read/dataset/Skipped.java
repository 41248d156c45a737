package entente.read.dataset;

import entente.read.input.Delivery;
import entente.read.input.Refusal;
import java.util.LinkedHashMap;
import java.util.Map;

/** Gathers rows that are skipped for the same reason, so that a million of them make one remark. */
final class Skipped {
  private static final int MOST_NAMED = 10;

  private final Map<String, Group> groups = new LinkedHashMap<>();

  private static final class Group {
    final Refusal first;
    final StringBuilder others = new StringBuilder();
    int count = 1;

    Group(Refusal first) {
      this.first = first;
    }

    Refusal refusal() {
      String more = count == 1
          ? ""
          : " (%,d rows like it: lines %d%s%s)".formatted(count, first.line(), others,
              count > MOST_NAMED ? " ..." : "");
      return Refusal.ofLine(first.file(), first.line(), first.reason() + more, first.remedy());
    }
  }

  /**
   * Adds a row.
   *
   * @param kind what the rows of one remark share
   */
  void add(String kind, Refusal row) {
    Group group = groups.get(row.file() + " " + kind);
    if (group == null) {
      groups.put(row.file() + " " + kind, new Group(row));
    } else if (++group.count <= MOST_NAMED) {
      group.others.append(", ").append(row.line());
    }
  }

  /** Hands on a remark for each reason. */
  void deliver(Delivery delivery) {
    groups.values().forEach(group -> delivery.refused(group.refusal()));
    groups.clear();
  }
}
