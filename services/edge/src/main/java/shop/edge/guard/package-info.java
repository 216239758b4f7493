/** What every request from outside passes, and every answer. */
@NullMarked
package shop.edge.guard;

import org.jspecify.annotations.NullMarked;
