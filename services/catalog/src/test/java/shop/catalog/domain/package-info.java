/** Tests of this package. */
@NullMarked
package shop.catalog.domain;

import org.jspecify.annotations.NullMarked;
