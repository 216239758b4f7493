/** The only place that knows the contract of storage. */
@NullMarked
package shop.storefront.storage;

import org.jspecify.annotations.NullMarked;
