package shop.catalog.domain;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import shop.platform.Refusal;

/**
 * Compare and set. The condition that the editor states may fit several versions; the store compares with the one that
 * was read, and when another edit or the last reservation came between, the condition is judged anew.
 */
final class StaffEdit {

    /** Each failure means that somebody else succeeded; so many in a row is a reason to tell the editor. */
    private static final int ATTEMPTS = 10;

    private final Products products;
    private final ProductChanges changes;

    StaffEdit(Products products, ProductChanges changes) {
        this.products = products;
        this.changes = changes;
    }

    /** @param write answers empty when the product has not the version seen any more */
    Product apply(
            String sku,
            Predicate<Version> expected,
            Supplier<Refusal> unknown,
            Function<Product, Optional<Product>> write) {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            Product seen = products.find(sku).orElseThrow(unknown);
            if (!expected.test(seen.version())) {
                throw stale();
            }
            Optional<Product> written = write.apply(seen);
            if (written.isPresent()) {
                changes.changed(sku);
                return written.get();
            }
        }
        throw stale();
    }

    static Refusal stale() {
        return new Refusal(
                Refusal.Kind.PRECONDITION_FAILED, "stale", "The product has changed since: read it again, then edit.");
    }
}
