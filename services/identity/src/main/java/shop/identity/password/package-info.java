/** How passwords are hashed. */
@NullMarked
package shop.identity.password;

import org.jspecify.annotations.NullMarked;
