/** What a visitor sees and holds: the shelf, its products and the basket. */
@NullMarked
package shop.storefront.domain;

import org.jspecify.annotations.NullMarked;
