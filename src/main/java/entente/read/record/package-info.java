/** Records of meetings, visits, statements and memberships, coded by hand in YAML or CSV. */
@NullMarked
package entente.read.record;

import org.jspecify.annotations.NullMarked;
