/** The catalog as its tests start it. */
@NullMarked
package shop.catalog;

import org.jspecify.annotations.NullMarked;
