/** Fills the catalog with the products that the shop comes with, or with as many as a scale test needs. */
@NullMarked
package shop.catalog.seed;

import org.jspecify.annotations.NullMarked;
