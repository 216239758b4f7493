/** Products in MongoDB: one document each, with its reservations, so that every write is atomic without a transaction. */
@NullMarked
package shop.catalog.mongo;

import org.jspecify.annotations.NullMarked;
