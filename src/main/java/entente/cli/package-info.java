/** The command line, one class a command; start with {@link entente.cli.Entente}. */
@NullMarked
package entente.cli;

import org.jspecify.annotations.NullMarked;
