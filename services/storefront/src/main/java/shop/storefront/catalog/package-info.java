/** The only place that knows the catalog's contract. */
@NullMarked
package shop.storefront.catalog;

import org.jspecify.annotations.NullMarked;
