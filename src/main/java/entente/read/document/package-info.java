/** Plain text, Markdown, HTML and JSON lines become documents. */
@NullMarked
package entente.read.document;

import org.jspecify.annotations.NullMarked;
