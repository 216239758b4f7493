/** Orders in MongoDB: one document each, changed by conditional updates only. */
@NullMarked
package shop.orders.mongo;

import org.jspecify.annotations.NullMarked;
