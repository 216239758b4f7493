/** Who, of several processes that could do a piece of work, does it. */
@NullMarked
package shop.platform.election;

import org.jspecify.annotations.NullMarked;
