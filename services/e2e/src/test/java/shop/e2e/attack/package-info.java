/**
 * What somebody tries who means harm, beside what the same person may do: each attempt is refused and changes nothing,
 * and its honest counterpart succeeds. The table of all of them is {@code services/e2e/ATTACKS.md}.
 */
@NullMarked
package shop.e2e.attack;

import org.jspecify.annotations.NullMarked;
