@NullMarked
package shop.platform.api;

import org.jspecify.annotations.NullMarked;
