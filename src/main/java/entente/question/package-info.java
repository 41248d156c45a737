/**
 * Questions with parameters over the graph: read from {@code queries/*.rq}, asked of a store or an
 * endpoint, answered as a table; begin with {@link entente.question.QuestionCatalog} and
 * {@link entente.question.QuestionRunner}.
 */
@NullMarked
package entente.question;

import org.jspecify.annotations.NullMarked;
