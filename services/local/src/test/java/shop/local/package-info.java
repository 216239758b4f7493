/** Starts tiny processes in the place of the shop's. */
@NullMarked
package shop.local;

import org.jspecify.annotations.NullMarked;
