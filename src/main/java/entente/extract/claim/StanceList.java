package entente.extract.claim;

import entente.extract.claim.StanceReader.Stance;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** The stances that one verb has been found to tell of. */
final class StanceList {
  private final List<Stance> found = new ArrayList<>();
  private int owner = -1;

  /** Forgets all of them. */
  void clear() {
    found.clear();
    owner = -1;
  }

  /** Lets what is added from now on be owned by what a unit names; by nobody for -1. */
  void ownedBy(int unit) {
    owner = unit;
  }

  /** The unit that names whose the stances are that are added now; -1 for nobody. */
  int owner() {
    return owner;
  }

  void add(ClaimFrame frame, Target target) {
    found.add(new Stance(frame, target, owner));
  }

  int size() {
    return found.size();
  }

  /** The unit at which the last of those found since {@code before} ends; -1 if there are none. */
  int end(int before) {
    return found.stream().skip(before).mapToInt(each -> each.target().to()).max().orElse(-1);
  }

  /** True if the target of one of them begins at a unit. */
  boolean isAt(int unit) {
    return found.stream().anyMatch(each -> each.target().from() == unit);
  }

  /** True if one of them has such a frame. */
  boolean any(Predicate<ClaimFrame> frame) {
    return found.stream().map(Stance::frame).anyMatch(frame);
  }

  /** Lets the targets of those found since {@code before} end before a unit. */
  void cut(int before, int end, Stretches stretches) {
    for (int i = before; i < found.size(); i++) {
      Stance each = found.get(i);
      found.set(i, new Stance(each.frame(), stretches.before(each.target(), end), each.owner()));
    }
  }

  /** Lets those found since {@code before} end before a unit behind a comma: a list goes on there. */
  void part(int before, int unit, Stretches stretches) {
    for (int i = before; stretches.isMember(unit) && i < found.size(); i++) {
      Target target = found.get(i).target();
      if (target.from() < unit && unit <= target.to()) {
        found.set(i, new Stance(found.get(i).frame(), stretches.before(target, unit),
            found.get(i).owner()));
      }
    }
  }

  /** Lets the last of those found since {@code before} end at a unit behind it. */
  void stretch(int before, int end) {
    if (found.size() > before) {
      Stance last = found.getLast();
      Target target = last.target();
      found.set(found.size() - 1, new Stance(last.frame(),
          new Target(target.head(), target.from(), Math.max(end, target.to())), last.owner()));
    }
  }

  /** Drops "will prevail", "must end": a verb alone tells of nothing to be done. */
  void dropBare() {
    found.removeIf(each -> each.target().from() == each.target().to());
  }

  /** All but those left out, and those that stand inside another of the same kind. */
  List<Stance> without(Predicate<Target> leftOut) {
    return found.stream().filter(each -> !leftOut.test(each.target()) && found.stream().noneMatch(
        other -> each.target().isInside(other.target()) && each.frame().isLike(other.frame())))
        .toList();
  }
}
