/** Tests of this package. */
@NullMarked
package shop.catalog.web;

import org.jspecify.annotations.NullMarked;
