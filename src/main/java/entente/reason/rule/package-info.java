/**
 * The rules of {@code ontology/rules}: read from SPARQL CONSTRUCT, applied, and written in the
 * languages of rule engines. Start with {@link entente.reason.rule.RuleSet}.
 */
@NullMarked
package entente.reason.rule;

import org.jspecify.annotations.NullMarked;
