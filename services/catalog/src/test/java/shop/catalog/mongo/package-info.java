/** Tests of this package. */
@NullMarked
package shop.catalog.mongo;

import org.jspecify.annotations.NullMarked;
