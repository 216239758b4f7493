/** What processes tell each other about themselves. Records of JDK types; readers are tolerant. */
@NullMarked
package shop.platform.about.api;

import org.jspecify.annotations.NullMarked;
