/** Tests of the products that the shop comes with. */
@NullMarked
package shop.catalog.seed;

import org.jspecify.annotations.NullMarked;
