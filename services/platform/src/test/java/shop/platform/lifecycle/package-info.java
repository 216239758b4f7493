@NullMarked
package shop.platform.lifecycle;

import org.jspecify.annotations.NullMarked;
