/** Tests of identity. */
@NullMarked
package shop.identity.password;

import org.jspecify.annotations.NullMarked;
