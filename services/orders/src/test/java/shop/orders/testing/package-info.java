/** Neighbours that keep their contracts in memory, and faults around them. */
@NullMarked
package shop.orders.testing;

import org.jspecify.annotations.NullMarked;
