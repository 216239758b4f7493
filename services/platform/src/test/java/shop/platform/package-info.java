@NullMarked
package shop.platform;

import org.jspecify.annotations.NullMarked;
