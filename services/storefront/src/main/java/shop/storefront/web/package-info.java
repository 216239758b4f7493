/** The pages and forms of the web shop. */
@NullMarked
package shop.storefront.web;

import org.jspecify.annotations.NullMarked;
