/** How a process leaves: out of rotation first, then gracefully down. */
@NullMarked
package shop.platform.lifecycle;

import org.jspecify.annotations.NullMarked;
