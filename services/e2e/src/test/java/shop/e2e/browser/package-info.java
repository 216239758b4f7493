/** People with a real browser: what they do, what a page may not do to them, and what it looks like. */
@NullMarked
package shop.e2e.browser;

import org.jspecify.annotations.NullMarked;
