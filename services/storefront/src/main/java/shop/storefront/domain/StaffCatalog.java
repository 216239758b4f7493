package shop.storefront.domain;

import shop.platform.Caller;

/**
 * The catalog as staff work on it. Every method throws a {@link shop.platform.Refusal}: of kind FORBIDDEN for others than
 * staff, NOT_FOUND when there is no such product, UNAVAILABLE while the catalog cannot be reached; nobody knows then
 * whether a change was made, and its product shows.
 */
public interface StaffCatalog {

    /** The product as it is now. */
    StockedProduct find(Caller caller, String sku);

    /** @param revision of the product that the editor saw */
    Edit changePrice(Caller caller, String sku, long revision, long priceInCents);

    /** @param picture SHA-256 of a stored picture in lower-case hex; empty for none */
    Edit changePicture(Caller caller, String sku, long revision, String picture);

    /** @param pieces to add, or to take out when negative */
    Edit changeStock(Caller caller, String sku, long revision, int pieces);
}
