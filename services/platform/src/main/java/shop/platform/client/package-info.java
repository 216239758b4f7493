/** How calls to neighbours go out: pooled connections, tokens, time-outs, one retry. */
@NullMarked
package shop.platform.client;

import org.jspecify.annotations.NullMarked;
