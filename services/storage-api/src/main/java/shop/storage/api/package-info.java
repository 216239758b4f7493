/** The contract of storage: what other modules may ask of it. Records of JDK types; readers are tolerant. */
@NullMarked
package shop.storage.api;

import org.jspecify.annotations.NullMarked;
