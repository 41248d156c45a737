/**
 * Reference knowledge: states, frameworks, memberships, office-holders and places, from small
 * curated tables; start with {@link entente.reference.Reference#load()}.
 */
@NullMarked
package entente.reference;

import org.jspecify.annotations.NullMarked;
