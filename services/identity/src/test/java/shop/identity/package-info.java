/** Tests of identity. */
@NullMarked
package shop.identity;

import org.jspecify.annotations.NullMarked;
