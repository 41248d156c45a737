/** Joins the stages: what is named on the command line becomes a loaded graph. */
@NullMarked
package entente.pipeline;

import org.jspecify.annotations.NullMarked;
