/**
 * Everything in the graph at an address of its own, as a page or as data; begin with
 * {@link entente.serve.linked.ItemResource}.
 */
@NullMarked
package entente.serve.linked;

import org.jspecify.annotations.NullMarked;
