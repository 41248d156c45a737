package entente.extract.clause;

import entente.extract.mention.Mention;
import org.jspecify.annotations.Nullable;

/**
 * What the parser sees as one word: a word, or a whole mention.
 *
 * @param from first word in the sentence
 * @param to one past the last word
 * @param form the word, or one word that stands for the mention
 * @param mention what it names; null for a plain word
 */
public record Unit(int from, int to, String form, @Nullable Mention mention) {}
