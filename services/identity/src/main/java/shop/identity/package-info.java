/** Identity: accounts of staff, signing in, and the short-lived tokens that say who a request comes from. */
@NullMarked
package shop.identity;

import org.jspecify.annotations.NullMarked;
