/** What an order is, how it goes on from any state, and what may be asked of it; plain Java. */
@NullMarked
package shop.orders.domain;

import org.jspecify.annotations.NullMarked;
