/** The whole way of the data, from files to the store; start with {@link entente.pipeline.Load}. */
@NullMarked
package entente.pipeline;

import org.jspecify.annotations.NullMarked;
