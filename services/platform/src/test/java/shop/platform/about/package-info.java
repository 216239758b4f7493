@NullMarked
package shop.platform.about;

import org.jspecify.annotations.NullMarked;
