/**
 * The Reconciliation Service API 0.2 over the entities of the graph, for OpenRefine and others; start
 * with {@link entente.serve.reconcile.ReconcileResource}.
 */
@NullMarked
package entente.serve.reconcile;

import org.jspecify.annotations.NullMarked;
