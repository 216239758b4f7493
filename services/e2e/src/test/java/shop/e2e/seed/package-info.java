/** What catalog and storage must agree on before the shop is seeded. */
@NullMarked
package shop.e2e.seed;

import org.jspecify.annotations.NullMarked;
