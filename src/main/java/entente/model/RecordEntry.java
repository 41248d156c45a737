package entente.model;

/**
 * An entry of a record file.
 *
 * @param file name of the file as given
 * @param line line where the entry starts, from 1
 * @param quote words that the coder copied as evidence; empty where there are none
 */
public record RecordEntry(String file, int line, String quote) implements Evidence {}
