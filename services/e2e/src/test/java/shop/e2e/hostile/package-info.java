/** Malformed and random requests: each gets a 4xx and changes nothing. */
@NullMarked
package shop.e2e.hostile;

import org.jspecify.annotations.NullMarked;
