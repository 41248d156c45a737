/**
 * SPARQL, graphs and shapes over HTTP, each within limits of time, rows and what runs at once; begin
 * with {@link entente.serve.sparql.Workers}.
 */
@NullMarked
package entente.serve.sparql;

import org.jspecify.annotations.NullMarked;
