/** Tests of the store, embedded and real. */
@NullMarked
package shop.storage.mongo;

import org.jspecify.annotations.NullMarked;
