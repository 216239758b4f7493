/** How the catalog is reached: the public API under {@code /api/products} and the contract for other modules. */
@NullMarked
package shop.catalog.web;

import org.jspecify.annotations.NullMarked;
