package shop.storefront.domain;

import java.util.List;
import java.util.Optional;

/** Looks for products. */
public interface BrowseShelf {

    /** What was found, possibly nothing; empty when the catalogue cannot be reached. */
    Optional<Shelf> browse(Search search, int limit);

    /** A few products for somebody who is still typing; none when the catalogue cannot be reached. */
    List<Product> suggest(Search search, int limit);
}
