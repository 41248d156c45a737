package entente.store;

/**
 * How much a store holds.
 *
 * @param quads statements of the facts, in their graphs
 * @param graphs named graphs of the facts
 * @param documents documents that were read
 * @param events events, each once however many documents tell of it
 * @param claims commitments, positions, topics and announcements
 * @param views statements of the views
 * @param bytes size on disk
 */
public record StoreStats(long quads, long graphs, long documents, long events, long claims,
    long views, long bytes) {}
