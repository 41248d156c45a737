package entente.model;

/**
 * That a name means a known entity, or a new one.
 *
 * @param entity key of the entity within its kind, such as {@code qin-gang}; it becomes the end of
 *     its IRI
 * @param known true if the entity is one of the reference tables'
 * @param score how sure, 0 to 1
 * @param reason why, in a few words
 */
public record Link(String entity, boolean known, double score, String reason) {}
