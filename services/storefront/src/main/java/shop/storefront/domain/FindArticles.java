package shop.storefront.domain;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Looks up products by SKU, as they are now. */
public interface FindArticles {

    /**
     * Those that exist, by SKU; empty when the catalogue cannot be reached.
     *
     * @param skus as many as a basket holds, or fewer
     */
    Optional<Map<String, Article>> find(Set<String> skus);
}
