package entente.extract.discourse;

import static org.assertj.core.api.Assertions.assertThat;

import entente.extract.SharedReference;
import entente.extract.mention.Memory;
import entente.extract.mention.Mention.Collective;
import entente.model.Participant;
import entente.model.Party;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Who is meant by "the two sides", "we" and "he", and at which event something was said. */
class DiscourseTest {
  private static final Party INDIA = Party.state("IND");
  private static final Party FRANCE = Party.state("FRA");
  private static final Party JAPAN = Party.state("JPN");
  private static final Participant MODI = new Participant("Narendra Modi", INDIA, null);
  private static final Participant MACRON = new Participant("Emmanuel Macron", FRANCE, null);
  private static final Participant KISHIDA = new Participant("Fumio Kishida", JAPAN, null);

  private final Discourse discourse = of(null, List.of());

  private static Discourse of(Party home, List<Participant> authors) {
    return new Discourse(new Memory(SharedReference.get(), LocalDate.of(2023, 7, 14), home),
        authors, false);
  }

  @Test
  void theTwoSidesAreThoseOfTheLatestEventWithTwo() {
    discourse.tell("e1", List.of(MODI, MACRON), null, true);
    discourse.tell("e2", List.of(MODI, MACRON, KISHIDA), "G7", true);
    assertThat(resolve(Collective.Kind.SIDES, 2)).containsExactly(MODI, MACRON);
    assertThat(resolve(Collective.Kind.SIDES, 0)).containsExactly(MODI, MACRON, KISHIDA);
  }

  @Test
  void withoutSidesTheyAreTheSitting() {
    assertThat(resolve(Collective.Kind.SIDES, 0)).isEmpty();
    discourse.tell("e1", List.of(), "BRICS", true);
    assertThat(resolve(Collective.Kind.SIDES, 0))
        .containsExactly(Participant.side(Party.organisation("BRICS")));
  }

  @Test
  void weAreWhoPublishesUnlessSomebodySpeaks() {
    Discourse ofFrance = of(FRANCE, List.of());
    Collective we = new Collective(0, 1, Collective.Kind.WE, 0, null);
    assertThat(ofFrance.resolve(we)).containsExactly(Participant.side(FRANCE));
    ofFrance.speaker(MODI);
    assertThat(ofFrance.resolve(we)).containsExactly(Participant.side(INDIA));
    assertThat(of(FRANCE, List.of(MODI, MACRON)).resolve(we)).containsExactly(MODI, MACRON);
  }

  @Test
  void heIsWhoWasNamedLastAndMayBeAMan() {
    Participant meloni = new Participant("Giorgia Meloni", Party.state("ITA"), null);
    Memory memory = new Memory(SharedReference.get(), LocalDate.of(2023, 7, 14), null);
    Discourse told = new Discourse(memory, List.of(), false);
    told.name(List.of(MACRON));
    told.name(List.of(MODI));
    assertThat(told.resolve(new Collective(0, 1, Collective.Kind.HE, 0, null)))
        .containsExactly(MODI);
    told.name(List.of(meloni));
    assertThat(told.resolve(new Collective(0, 1, Collective.Kind.SHE, 0, null)))
        .containsExactly(meloni);
  }

  @Test
  void somethingIsSaidWhereItsHoldersTalked() {
    assertThat(discourse.event(List.of(INDIA))).isNull();
    discourse.tell("talks", List.of(MODI, MACRON), null, true);
    discourse.tell("other", List.of(MODI, KISHIDA), null, true);
    discourse.tell("visit", List.of(MODI), null, false);
    assertThat(discourse.event(List.of(INDIA, FRANCE))).isEqualTo("talks");
    assertThat(discourse.event(List.of(INDIA))).isEqualTo("other");
    assertThat(discourse.event(List.of(Party.state("BRA")))).isEqualTo("other");
  }

  private List<Participant> resolve(Collective.Kind kind, int count) {
    return discourse.resolve(new Collective(0, 1, kind, count, null));
  }
}
