/** What identity publishes: the keys that verify its tokens. */
@NullMarked
package shop.identity.web;

import org.jspecify.annotations.NullMarked;
