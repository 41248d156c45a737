/** Words of a sentence and the grammatical arcs between them, behind one interface. */
@NullMarked
package entente.extract.analysis;

import org.jspecify.annotations.NullMarked;
