package entente.extract.analysis;

import java.util.ArrayList;
import java.util.List;

/** The grammatical tree of a sentence; words are known by their index, from 0. */
public final class Parse {
  private final List<Node> nodes;
  private final List<List<Integer>> children;

  /**
   * One word of the tree.
   *
   * @param lemma base form, lower case
   * @param tag part of speech in the Penn Treebank's tags
   * @param head index of the head; -1 for the root
   * @param arc how it hangs on the head
   */
  public record Node(String lemma, String tag, int head, Arc arc) {}

  /** A tree of these nodes. */
  public Parse(List<Node> nodes) {
    this.nodes = List.copyOf(nodes);
    this.children = new ArrayList<>();
    for (int i = 0; i < nodes.size(); i++) {
      children.add(new ArrayList<>());
    }
    for (int i = 0; i < nodes.size(); i++) {
      if (nodes.get(i).head() >= 0) {
        children.get(nodes.get(i).head()).add(i);
      }
    }
  }

  /** All words of the tree, in order. */
  List<Node> nodes() {
    return nodes;
  }

  /** Number of words. */
  public int size() {
    return nodes.size();
  }

  /** Base form, lower case. */
  public String lemma(int word) {
    return nodes.get(word).lemma();
  }

  /** Part of speech. */
  public String tag(int word) {
    return nodes.get(word).tag();
  }

  /** Head of a word, -1 for the root. */
  public int head(int word) {
    return nodes.get(word).head();
  }

  /** How a word hangs on its head. */
  public Arc arc(int word) {
    return nodes.get(word).arc();
  }

  /** True for verbs and auxiliaries. */
  public boolean isVerb(int word) {
    return tag(word).startsWith("VB");
  }

  /** True for nouns and names. */
  public boolean isNoun(int word) {
    return tag(word).startsWith("NN");
  }

  /** All words that hang on this one, in order. */
  public List<Integer> children(int word) {
    return children.get(word);
  }

  /** The words that hang on this one by that arc, in order. */
  public List<Integer> children(int word, Arc arc) {
    List<Integer> found = new ArrayList<>(2);
    for (int child : children.get(word)) {
      if (arc(child) == arc) {
        found.add(child);
      }
    }
    return found;
  }

  /** The first word that hangs on this one by that arc, -1 if there is none. */
  public int child(int word, Arc arc) {
    for (int child : children.get(word)) {
      if (arc(child) == arc) {
        return child;
      }
    }
    return -1;
  }

  /** The word itself and all that are coordinated with it, chained conjuncts included, in order. */
  public List<Integer> conjuncts(int word) {
    List<Integer> found = new ArrayList<>(2);
    found.add(word);
    for (int i = 0; i < found.size(); i++) {
      found.addAll(children(found.get(i), Arc.CONJUNCT));
    }
    found.sort(null);
    return found;
  }

  /** The first conjunct of the chain that this word belongs to; the word itself if it is none. */
  public int firstConjunct(int word) {
    int first = word;
    while (arc(first) == Arc.CONJUNCT) {
      first = head(first);
    }
    return first;
  }

  /** The prepositions under a word that have this form, each with its objects reached by caller. */
  public List<Integer> prepositions(int word, String lemma) {
    List<Integer> found = new ArrayList<>(1);
    for (int child : children.get(word)) {
      if (arc(child) == Arc.PREPOSITION && lemma(child).equals(lemma)) {
        found.add(child);
      }
    }
    return found;
  }

  /** True if {@code word} is {@code ancestor} or hangs below it. */
  public boolean isUnder(int word, int ancestor) {
    int at = word;
    while (at >= 0 && at != ancestor) {
      at = head(at);
    }
    return at == ancestor;
  }

  /** First and last index below a word, itself included. */
  public int[] span(int word) {
    int[] span = {word, word};
    widen(word, span);
    return span;
  }

  private void widen(int word, int[] span) {
    for (int child : children.get(word)) {
      span[0] = Math.min(span[0], child);
      span[1] = Math.max(span[1], child);
      widen(child, span);
    }
  }
}
