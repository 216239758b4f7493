/** What every store of orders promises. */
@NullMarked
package shop.orders.mongo;

import org.jspecify.annotations.NullMarked;
