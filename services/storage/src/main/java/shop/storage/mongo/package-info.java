/** Files in GridFS: one bucket for pictures, one for receipts, each file kept once under its key. */
@NullMarked
package shop.storage.mongo;

import org.jspecify.annotations.NullMarked;
