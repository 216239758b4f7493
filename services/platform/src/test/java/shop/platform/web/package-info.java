@NullMarked
package shop.platform.web;

import org.jspecify.annotations.NullMarked;
