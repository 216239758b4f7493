/** The container images as they are shipped. */
@NullMarked
package shop.e2e.images;

import org.jspecify.annotations.NullMarked;
