package entente.question;

/**
 * A column of an answer.
 *
 * @param name its heading
 * @param meaning what stands in it
 */
public record Column(String name, String meaning) {}
