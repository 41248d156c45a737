package entente.extract.claim;

/**
 * A stretch of units that a claim is about.
 *
 * @param head its head
 * @param from first unit
 * @param to last unit
 */
record Target(int head, int from, int to) {}
