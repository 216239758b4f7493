/** Receipts in storage. */
@NullMarked
package shop.orders.storage;

import org.jspecify.annotations.NullMarked;
