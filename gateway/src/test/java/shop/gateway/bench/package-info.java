/** The measurement behind goals G1 and G2; started by hand, see the README. */
@NullMarked
package shop.gateway.bench;

import org.jspecify.annotations.NullMarked;
