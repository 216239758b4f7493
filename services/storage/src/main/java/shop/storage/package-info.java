/** Storage: product pictures and order receipts, kept in MongoDB's GridFS. */
@NullMarked
package shop.storage;

import org.jspecify.annotations.NullMarked;
