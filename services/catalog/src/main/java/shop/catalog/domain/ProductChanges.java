package shop.catalog.domain;

/** Hears of every product whose {@link Version} this process has just changed, after the store has it. */
public interface ProductChanges {

    void changed(String sku);
}
