/** Processes die, payments misbehave: afterwards the books must balance exactly. */
@NullMarked
package shop.e2e.faults;

import org.jspecify.annotations.NullMarked;
