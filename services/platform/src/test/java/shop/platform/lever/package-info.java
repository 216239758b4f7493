@NullMarked
package shop.platform.lever;

import org.jspecify.annotations.NullMarked;
