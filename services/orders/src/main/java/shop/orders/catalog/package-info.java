/** Products and stock from the catalog. */
@NullMarked
package shop.orders.catalog;

import org.jspecify.annotations.NullMarked;
