package shop.catalog.domain;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Where products are kept. Every write is atomic for one product. */
public interface Products {

    Optional<Product> find(String sku);

    /** In no particular order; unknown ones are omitted. */
    List<Product> find(Collection<String> skus);

    /** In the order of their SKU. */
    List<Summary> browse(Search search);

    /** Those that have products, in alphabetical order. */
    List<String> categories();

    Optional<StockCount> stock(String sku);

    /**
     * Adds those that are not there yet and leaves the others as they are.
     *
     * @return how many it added
     */
    int addMissing(List<NewProduct> products);

    /** @return the product as added; empty when there is one already */
    Optional<Product> add(NewProduct product);

    /** @return the product as edited; empty when it has not the expected version any more */
    Optional<Product> edit(String sku, Version expected, Details details);

    /**
     * @param change pieces to add, or to take out when negative
     * @return the product as changed; empty when it has not the expected version any more, or when fewer than 0 pieces
     *     would be left, or more than {@link StockCount#MAX} be supplied
     */
    Optional<Product> changeStock(String sku, Version expected, int change);
}
