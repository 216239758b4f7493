/** The levers of a process, as other processes move them. Records of JDK types; readers are tolerant. */
@NullMarked
package shop.platform.lever.api;

import org.jspecify.annotations.NullMarked;
