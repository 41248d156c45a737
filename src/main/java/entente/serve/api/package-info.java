/**
 * Questions over HTTP, each at {@code /api/NAME}; begin with
 * {@link entente.serve.api.QuestionResource}.
 */
@NullMarked
package entente.serve.api;

import org.jspecify.annotations.NullMarked;
