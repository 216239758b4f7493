/** The contract of orders: what other modules may ask of it. Records of JDK types; readers are tolerant. */
@NullMarked
package shop.orders.api;

import org.jspecify.annotations.NullMarked;
