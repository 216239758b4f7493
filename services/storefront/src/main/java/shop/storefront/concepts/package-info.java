/** The ledger of concepts, as the page about them shows it. */
@NullMarked
package shop.storefront.concepts;

import org.jspecify.annotations.NullMarked;
