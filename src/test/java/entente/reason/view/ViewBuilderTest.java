package entente.reason.view;

import static org.assertj.core.api.Assertions.assertThat;

import entente.map.Codes;
import entente.map.Ent;
import entente.map.Iris;
import entente.reason.Fixture;
import java.time.LocalDate;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.junit.jupiter.api.Test;

class ViewBuilderTest {
  private static final Node CHN = id("state/CHN");
  private static final Node RUS = id("state/RUS");
  private static final Node IND = id("state/IND");
  private static final Node BLR = id("state/BLR");
  private static final Node SCO = id("framework/SCO");
  private static final Node COLD_WAR = id("topic/new-cold-war");

  @Test
  void anEventHasItsSidesCountedAndItsStatusOnce() {
    View view = view("2023-12-31", Belief.ONE_SIDED);
    assertThat(view.triples()).contains(
        triple(id("event/goa"), Ent.status, Codes.of("occurred")),
        triple(id("event/goa"), Facts.TYPE, Ent.Encounter));
    assertThat(values(view, id("event/goa"), Ent.sideCount)).containsExactly("2");
    assertThat(values(view, id("event/visit-belarus"), Ent.status))
        .containsExactly(Codes.NS + "occurred");
    assertThat(view.witnesses(triple(id("event/goa"), Ent.party, CHN))).containsExactlyInAnyOrder(
        new Witness(id("graph/doc/chn"), id("event/goa")),
        new Witness(id("graph/doc/rus"), id("event/goa")));
  }

  @Test
  void whatIsYetToComeIsPlannedIfItWasToldByThen() {
    assertThat(values(view("2023-04-15", Belief.ONE_SIDED), id("event/visit-belarus"), Ent.status))
        .containsExactly(Codes.NS + "planned");
    assertThat(values(view("2023-03-15", Belief.ONE_SIDED), id("event/visit-belarus"), Ent.status))
        .isEmpty();
    assertThat(values(view("2023-04-15", Belief.ONE_SIDED), id("event/goa"), Ent.status)).isEmpty();
  }

  @Test
  void membershipIsThatOfTheDay() {
    assertThat(view("2010-01-01", Belief.ONE_SIDED).triples())
        .contains(triple(IND, Ent.observerOf, SCO)).doesNotContain(triple(IND, Ent.memberOf, SCO));
    assertThat(view("2017-06-09", Belief.ONE_SIDED).triples())
        .contains(triple(IND, Ent.memberOf, SCO)).doesNotContain(triple(IND, Ent.observerOf, SCO));
  }

  @Test
  void aStanceIsTheLatestWordUpToTheDay() {
    assertThat(view("2021-12-31", Belief.ONE_SIDED).triples())
        .contains(triple(CHN, Ent.supports, COLD_WAR));
    assertThat(view("2023-12-31", Belief.ONE_SIDED).triples())
        .contains(triple(CHN, Ent.opposes, COLD_WAR))
        .doesNotContain(triple(CHN, Ent.supports, COLD_WAR));
  }

  @Test
  void ofTwoSidesBothMustTellOrOneOfNoSide() {
    View view = view("2023-12-31", Belief.TWO_SIDED);
    assertThat(view.triples())
        .as("two readouts").contains(triple(id("event/goa"), Ent.party, RUS))
        .as("one readout").doesNotContain(triple(id("claim/exchanges"), Ent.holder, CHN))
        .as("both readouts").contains(triple(RUS, Ent.opposes, COLD_WAR))
        .as("of a rival").doesNotContain(triple(IND, Ent.supports, COLD_WAR))
        .as("of itself").contains(triple(CHN, Ent.opposes, id("topic/export-controls")))
        .as("a record set").contains(triple(id("event/three"), Ent.party, CHN));
    assertThat(values(view, id("event/plan-talks"), Ent.status)).as("one side's plan").isEmpty();
  }

  @Test
  void aProfileChoosesAmongTwoHistories() {
    Belief curated = membershipsBy("curated");
    Belief cow = membershipsBy("COW-IGO", "factbook");
    assertThat(view("1998-01-01", Belief.ONE_SIDED).triples())
        .contains(triple(CHN, Ent.memberOf, SCO));
    assertThat(view("1998-01-01", cow).triples()).contains(triple(CHN, Ent.memberOf, SCO));
    assertThat(view("1998-01-01", curated).triples())
        .doesNotContain(triple(CHN, Ent.memberOf, SCO));
    assertThat(view("2002-01-01", curated).triples()).contains(triple(CHN, Ent.memberOf, SCO));

    assertThat(view("2023-06-01", curated).triples())
        .contains(triple(BLR, Ent.observerOf, SCO)).doesNotContain(triple(BLR, Ent.partnerOf, SCO));
    assertThat(view("2023-06-01", cow).triples())
        .contains(triple(BLR, Ent.partnerOf, SCO)).doesNotContain(triple(BLR, Ent.observerOf, SCO));
  }

  @Test
  void whateverIsBelievedWhatEachSourceTellsStaysThere() {
    assertThat(view("2023-06-01", membershipsBy("curated")).triples()).contains(
        triple(id("membership/sco-blr-partner"), Ent.membershipStatus,
            Codes.of("dialogue-partner")),
        triple(id("membership/sco-blr-observer"), Ent.membershipStatus, Codes.of("observer")));
  }

  @Test
  void sourcesMayBeDoubtedAndReadingsMustBeSure() {
    Belief doubting = new Belief("x", false, 0.6, List.of(), List.of("White House"), List.of());
    View view = view("2023-12-31", doubting);
    assertThat(values(view, id("event/plan-india"), Ent.status)).isEmpty();
    assertThat(values(view, id("claim/exchanges"), Ent.holder)).isEmpty();
    assertThat(values(view, id("event/goa"), Ent.status)).isNotEmpty();

    Belief believing = new Belief("x", false, 0, List.of("Chinese Foreign Ministry"), List.of(),
        List.of());
    assertThat(values(view("2023-12-31", believing), id("event/three"), Ent.status)).isEmpty();
  }

  @Test
  void aTitleIsTakenForAPostOnlyAsAWhole() {
    View view = view("2023-12-31", Belief.ONE_SIDED);
    assertThat(values(view, id("claim/late"), Ent.speaksAs)).hasSize(1);
    assertThat(values(view, id("claim/deputy"), Ent.speaksAs)).isEmpty();
  }

  @Test
  void thePartAroundAnActorIsPartOfTheWhole() {
    View all = view("2023-12-31", Belief.ONE_SIDED);
    View part = new ViewBuilder(Fixture.data(), Belief.ONE_SIDED, Fixture.END_OF_2023)
        .around(List.of(CHN, SCO));
    assertThat(part.triples()).hasSizeGreaterThan(50).isSubsetOf(all.triples());
    assertThat(all.triples().stream().filter(triple -> triple.getSubject().equals(CHN)))
        .allSatisfy(triple -> assertThat(part.triples()).contains(triple));
  }

  private static Belief membershipsBy(String... sources) {
    return new Belief("x", false, 0, List.of(), List.of(), List.of(sources));
  }

  private static View view(String day, Belief belief) {
    return new ViewBuilder(Fixture.data(), belief, LocalDate.parse(day)).all();
  }

  private static List<String> values(View view, Node subject, Node property) {
    return view.graph().stream(subject, property, Node.ANY)
        .map(Triple::getObject)
        .map(node -> node.isURI() ? node.getURI() : node.getLiteralLexicalForm()).toList();
  }

  private static Triple triple(Node subject, Node property, Node object) {
    return Triple.create(subject, property, object);
  }

  private static Node id(String path) {
    return NodeFactory.createURI(Iris.DEFAULT_BASE + path);
  }
}
