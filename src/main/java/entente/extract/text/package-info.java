/** The text layer: a document's paragraphs, sentences, dateline and speakers, each with the way back to the text as given. */
@NullMarked
package entente.extract.text;

import org.jspecify.annotations.NullMarked;
