/**
 * The view: what is believed as of a day, in plain triples, made from all that the sources say. Start
 * with {@link entente.reason.view.ViewBuilder}.
 */
@NullMarked
package entente.reason.view;

import org.jspecify.annotations.NullMarked;
