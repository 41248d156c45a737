/** Small tables of words, bundled under {@code lexicon/}, that the steps of extraction read. */
@NullMarked
package entente.extract.lexicon;

import org.jspecify.annotations.NullMarked;
