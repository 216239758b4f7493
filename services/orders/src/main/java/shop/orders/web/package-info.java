/** The public API of orders and the endpoint of their contract. */
@NullMarked
package shop.orders.web;

import org.jspecify.annotations.NullMarked;
