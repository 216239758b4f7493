/** Orders at a fixed rate, whatever happens to the shop meanwhile, and the audit afterwards. */
@NullMarked
package shop.e2e.load;

import org.jspecify.annotations.NullMarked;
