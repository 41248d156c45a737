package entente.reason.view;

import org.apache.jena.graph.Node;

/**
 * What in the store a triple of the view was made from.
 *
 * @param graph the named graph of the source
 * @param node an event, claim, membership, tenure or alliance that this graph tells of
 */
public record Witness(Node graph, Node node) {}
