/** Packs for reasoners: a folder with view, terms, rules and commands for the engines of one kind. */
@NullMarked
package entente.reason.pack;

import org.jspecify.annotations.NullMarked;
