/**
 * RDF in and out, in every format of RDF4J's Rio; begin with {@link entente.interchange.RdfExporter}
 * and {@link entente.interchange.RdfImporter}. A package of its own, so that the store knows Jena
 * alone: RDF4J's classes come no further than here, and only {@code RioBridge} knows both.
 */
@NullMarked
package entente.interchange;

import org.jspecify.annotations.NullMarked;
