@NullMarked
package shop.platform.client;

import org.jspecify.annotations.NullMarked;
