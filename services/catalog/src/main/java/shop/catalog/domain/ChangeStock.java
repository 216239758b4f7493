package shop.catalog.domain;

import java.util.Optional;
import java.util.function.Predicate;
import shop.platform.Caller;
import shop.platform.Refusal;

/** Staff put pieces in or take pieces out. */
public final class ChangeStock {

    /** Name of the refusal when there are too few pieces. */
    public static final String BELOW_ZERO = "stock-below-zero";

    private final Products products;
    private final StaffEdit edit;

    public ChangeStock(Products products, ProductChanges changes) {
        this.products = products;
        this.edit = new StaffEdit(products, changes);
    }

    /**
     * @param change pieces to add, or to take out when negative
     * @throws Refusal of kind {@link Refusal.Kind#RULE_BROKEN} when fewer than 0 pieces would be left, or more than
     *     {@value StockCount#MAX} be supplied
     */
    public Product change(Caller caller, String sku, Predicate<Version> expected, int change) {
        caller.requireStaff();
        return edit.apply(sku, expected, () -> Refusal.notFound("product"), seen -> change(seen, change));
    }

    private Optional<Product> change(Product seen, int change) {
        StockCount count = products.stock(seen.sku()).orElseThrow(() -> Refusal.notFound("product"));
        if ((long) count.stock() + change < 0) {
            throw rule(BELOW_ZERO, "There are not that many pieces to take out.");
        }
        if ((long) count.supplied() + change > StockCount.MAX) {
            throw rule("stock-too-large", "That is more than the catalog can count.");
        }
        return products.changeStock(seen.sku(), seen.version(), change);
    }

    private static Refusal rule(String name, String detail) {
        return new Refusal(Refusal.Kind.RULE_BROKEN, name, detail);
    }
}
