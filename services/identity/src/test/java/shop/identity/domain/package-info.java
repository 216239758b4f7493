/** Tests of identity. */
@NullMarked
package shop.identity.domain;

import org.jspecify.annotations.NullMarked;
