/** Tests of identity. */
@NullMarked
package shop.identity.mongo;

import org.jspecify.annotations.NullMarked;
