/** Tests of the pictures that the shop comes with. */
@NullMarked
package shop.storage.seed;

import org.jspecify.annotations.NullMarked;
