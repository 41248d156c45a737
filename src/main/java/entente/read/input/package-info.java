/** What an input is: its format, its bytes and text, and what is refused of it. */
@NullMarked
package entente.read.input;

import org.jspecify.annotations.NullMarked;
