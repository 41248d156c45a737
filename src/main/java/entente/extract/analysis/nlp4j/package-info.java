/** NLP4J as the engine of the analysis, with its models in a form that loads and runs faster. */
@NullMarked
package entente.extract.analysis.nlp4j;

import org.jspecify.annotations.NullMarked;
