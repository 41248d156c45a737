/**
 * What all pages of the server share: one request as {@link entente.serve.http.Exchange}, what can
 * be asked for as {@link entente.serve.http.Resource}, a refusal as {@link entente.serve.http.Refusal}.
 */
@NullMarked
package entente.serve.http;

import org.jspecify.annotations.NullMarked;
