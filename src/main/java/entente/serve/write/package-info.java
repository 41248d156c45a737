/**
 * Writing over HTTP, for users who prove who they are; each write is one transaction and is written
 * down. Begin with {@link entente.serve.write.Writer}.
 */
@NullMarked
package entente.serve.write;

import org.jspecify.annotations.NullMarked;
