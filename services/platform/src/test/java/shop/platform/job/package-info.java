/** Tests of jobs. */
@NullMarked
package shop.platform.job;

import org.jspecify.annotations.NullMarked;
