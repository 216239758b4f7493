/** The ledger of concepts, walked through row by row on somebody's cluster: {@code scripts/tour}. */
@NullMarked
package shop.e2e.tour;

import org.jspecify.annotations.NullMarked;
