package entente.serve.sparql;

import java.time.Duration;

/**
 * What an answer may cost.
 *
 * @param time that a query may take
 * @param rows that an answer may have, or triples of a graph
 * @param running queries at once
 * @param bytes that an answer may have
 */
public record Limits(Duration time, long rows, int running, long bytes) {}
