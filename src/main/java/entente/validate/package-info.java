/** Whether a graph looks as the shapes say; begin with {@link entente.validate.ShapesValidator}. */
@NullMarked
package entente.validate;

import org.jspecify.annotations.NullMarked;
