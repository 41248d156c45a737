package entente.read.dataset;

/**
 * What must be known to read data sets.
 *
 * @param states codes of states
 * @param names titles before names
 * @param classes classes of event coding
 */
public record DatasetKnowledge(StateCodes states, TitledNames names, EventClasses classes) {}
