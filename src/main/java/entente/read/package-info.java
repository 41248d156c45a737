/** Reads files, folders and standard input; start with {@link entente.read.InputReader}. */
@NullMarked
package entente.read;

import org.jspecify.annotations.NullMarked;
