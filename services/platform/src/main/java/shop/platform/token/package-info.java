/** Signed tokens (RS256): who signs, who trusts whom, and for what. */
@NullMarked
package shop.platform.token;

import org.jspecify.annotations.NullMarked;
