/**
 * The store over HTTP, for reading: SPARQL, Graph Store, SHACL, the ontology and a start page; begin
 * with {@link entente.serve.EntenteServer}.
 */
@NullMarked
package entente.serve;

import org.jspecify.annotations.NullMarked;
