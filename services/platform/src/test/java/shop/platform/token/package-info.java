@NullMarked
package shop.platform.token;

import org.jspecify.annotations.NullMarked;
