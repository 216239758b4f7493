/** The contract of catalog: what other modules may ask of it. Records of JDK types; readers are tolerant. */
@NullMarked
package shop.catalog.api;

import org.jspecify.annotations.NullMarked;
