/** From the domain to RDF: the terms, the IRIs, and mappers that push quads to a stream. */
@NullMarked
package entente.map;

import org.jspecify.annotations.NullMarked;
