/** Tests of storage. */
@NullMarked
package shop.storage;

import org.jspecify.annotations.NullMarked;
