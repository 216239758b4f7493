package shop.catalog.domain;

import java.util.stream.Gatherers;
import java.util.stream.Stream;

/**
 * Fills the catalog from a file. It may run again, and beside itself: products that are there already stay as they are.
 * An operator's step that no web adapter offers, so it asks for no caller.
 */
public final class ImportProducts {

    private static final int BATCH = 1000;

    private final Products products;

    public ImportProducts(Products products) {
        this.products = products;
    }

    /**
     * @return how many are new
     * @throws shop.platform.Refusal at the first batch with a product that breaks a rule; earlier batches stay
     */
    public long importAll(Stream<NewProduct> all) {
        return all.map(NewProduct::checked)
                .gather(Gatherers.windowFixed(BATCH))
                .mapToLong(products::addMissing)
                .sum();
    }
}
