package entente.read.input;

/** How a file is written. */
public sealed interface Format permits DocumentFormat, RecordFormat, RdfFormat {}
