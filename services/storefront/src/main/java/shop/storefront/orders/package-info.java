/** The only place that knows the contract of orders. */
@NullMarked
package shop.storefront.orders;

import org.jspecify.annotations.NullMarked;
