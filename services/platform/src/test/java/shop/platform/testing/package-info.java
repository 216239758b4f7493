/** What the tests of every module share: an embedded and a real store, and tokens that verify. */
@NullMarked
package shop.platform.testing;

import org.jspecify.annotations.NullMarked;
