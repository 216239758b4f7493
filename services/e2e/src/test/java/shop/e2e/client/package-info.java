/** A client of the shop's public API, as a careful programmer would write it. */
@NullMarked
package shop.e2e.client;

import org.jspecify.annotations.NullMarked;
