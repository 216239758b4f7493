/** What an order does, whatever fails around it. */
@NullMarked
package shop.orders.domain;

import org.jspecify.annotations.NullMarked;
