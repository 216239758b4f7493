/** The rules of signing in and of user tokens, in plain Java. */
@NullMarked
package shop.identity.domain;

import org.jspecify.annotations.NullMarked;
