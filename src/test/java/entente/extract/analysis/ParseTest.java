package entente.extract.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ParseTest {
  /** "envoys met and talked and left with care": a chain of three verbs. */
  private static final Parse CHAIN = new Parse(List.of(node("envoy", "NNS", 1, Arc.SUBJECT),
      node("meet", "VBD", -1, Arc.ROOT), node("and", "CC", 1, Arc.COORDINATOR),
      node("talk", "VBD", 1, Arc.CONJUNCT), node("and", "CC", 3, Arc.COORDINATOR),
      node("leave", "VBD", 3, Arc.CONJUNCT), node("with", "IN", 5, Arc.PREPOSITION),
      node("care", "NN", 6, Arc.PREPOSITION_OBJECT)));

  private static Parse.Node node(String lemma, String tag, int head, Arc arc) {
    return new Parse.Node(lemma, tag, head, arc);
  }

  @Test
  void conjunctsAreTheWholeChainInOrder() {
    assertThat(CHAIN.conjuncts(1)).containsExactly(1, 3, 5);
    assertThat(CHAIN.conjuncts(3)).containsExactly(3, 5);
    assertThat(CHAIN.firstConjunct(5)).isEqualTo(1);
    assertThat(CHAIN.firstConjunct(7)).isEqualTo(7);
  }

  @Test
  void childrenAreFoundByArcAndPrepositionsByWord() {
    assertThat(CHAIN.child(1, Arc.SUBJECT)).isZero();
    assertThat(CHAIN.child(3, Arc.SUBJECT)).isEqualTo(-1);
    assertThat(CHAIN.prepositions(5, "with")).containsExactly(6);
    assertThat(CHAIN.prepositions(5, "by")).isEmpty();
  }

  @Test
  void spansAndAncestorsFollowTheTree() {
    assertThat(CHAIN.span(3)).containsExactly(3, 7);
    assertThat(CHAIN.isUnder(7, 1)).isTrue();
    assertThat(CHAIN.isUnder(0, 3)).isFalse();
  }

  @Test
  void tagsTellVerbsAndNouns() {
    assertThat(CHAIN.isVerb(1)).isTrue();
    assertThat(CHAIN.isNoun(0)).isTrue();
    assertThat(CHAIN.isNoun(2)).isFalse();
  }
}
