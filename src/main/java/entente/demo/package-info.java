/** Shows what the program can do, on the examples that come with it. */
@NullMarked
package entente.demo;

import org.jspecify.annotations.NullMarked;
