package shop.catalog.domain;

import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import shop.platform.Caller;
import shop.platform.Refusal;

/** Staff replace what the catalog says of a product. */
public final class EditProduct {

    private final Products products;
    private final StaffEdit edit;

    public EditProduct(Products products, ProductChanges changes) {
        this.products = products;
        this.edit = new StaffEdit(products, changes);
    }

    /**
     * @param expected which versions the editor has seen and may replace
     * @throws Refusal of kind {@link Refusal.Kind#PRECONDITION_FAILED} when the product has another version, or does not
     *     exist: a PUT could create it, so its absence is a failed precondition (RFC 9110, 13.1.1) and not a 404
     */
    public Product edit(Caller caller, String sku, Predicate<Version> expected, Details details) {
        caller.requireStaff();
        details.checked();
        return edit.apply(sku, expected, StaffEdit::stale, seen -> products.edit(sku, seen.version(), details));
    }

    /**
     * The same for a part of it.
     *
     * @param change makes of what is said now what shall be said
     * @throws Refusal of kind {@link Refusal.Kind#PRECONDITION_FAILED} when the product has another version, of kind
     *     {@link Refusal.Kind#NOT_FOUND} when there is none
     */
    public Product change(Caller caller, String sku, Predicate<Version> expected, UnaryOperator<Details> change) {
        caller.requireStaff();
        return edit.apply(sku, expected, () -> Refusal.notFound("product"), seen -> {
            Details changed = change.apply(seen.details()).checked();
            return products.edit(sku, seen.version(), changed);
        });
    }
}
