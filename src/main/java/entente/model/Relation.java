package entente.model;

/**
 * A directed tie between two parties in one sentence, in the classes of event coding.
 *
 * @param source who acts
 * @param target towards whom
 * @param ploverClass PLOVER event class, such as {@code CONSULT}
 * @param cameo CAMEO code of three digits, root or finer, such as {@code 040}
 * @param sentence number of the sentence, from 0
 */
public record Relation(Party source, Party target, String ploverClass, String cameo,
    int sentence) {}
