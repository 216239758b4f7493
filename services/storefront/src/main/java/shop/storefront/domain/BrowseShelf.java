package shop.storefront.domain;

import java.util.Optional;

/** Looks for products. */
public interface BrowseShelf {

    /** What was found, possibly nothing; empty when the catalogue cannot be reached. */
    Optional<Shelf> browse(Search search, int limit);
}
