@NullMarked
package shop.platform.mongo;

import org.jspecify.annotations.NullMarked;
