/** Processes that do one piece of work and end. */
@NullMarked
package shop.platform.job;

import org.jspecify.annotations.NullMarked;
