/** Tests of identity. */
@NullMarked
package shop.identity.web;

import org.jspecify.annotations.NullMarked;
