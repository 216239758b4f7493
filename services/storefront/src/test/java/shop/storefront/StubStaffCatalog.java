package shop.storefront;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import shop.catalog.api.CatalogStaffApi;
import shop.catalog.api.ProductDetails;
import shop.catalog.api.ProductEdit;
import shop.catalog.api.StaffAnswer;
import shop.catalog.api.StaffAnswer.Reason;
import shop.catalog.api.StaffProduct;
import shop.catalog.api.StockChange;
import shop.platform.Caller;
import shop.platform.Refusal;

/** The catalog for staff, over the same products as {@link StubCatalog}; it keeps what the contract promises. */
class StubStaffCatalog implements CatalogStaffApi {

    private final StubCatalog catalog;
    private final Map<String, Long> edits = new HashMap<>();

    StubStaffCatalog(StubCatalog catalog) {
        this.catalog = catalog;
    }

    @Override
    public StaffAnswer product(Caller caller, String sku) {
        return answer(caller, sku, null, () -> null);
    }

    @Override
    public StaffAnswer edit(Caller caller, String sku, ProductEdit edit) {
        return answer(caller, sku, edit.revision(), () -> {
            ProductDetails said = find(sku).orElseThrow();
            Long price = edit.priceInCents();
            if (price != null && (price < 1 || price > 100_000_000)) {
                return Reason.INVALID;
            }
            catalog.put(
                    sku,
                    said.name(),
                    said.category(),
                    price == null ? said.priceInCents() : price,
                    Objects.requireNonNullElse(edit.picture(), said.picture()),
                    said.stock());
            return null;
        });
    }

    @Override
    public StaffAnswer changeStock(Caller caller, String sku, StockChange change) {
        return answer(caller, sku, change.revision(), () -> {
            ProductDetails said = find(sku).orElseThrow();
            long stock = (long) said.stock() + change.pieces();
            if (stock < 0 || stock > 1_000_000_000) {
                return stock < 0 ? Reason.TOO_FEW : Reason.TOO_MANY;
            }
            catalog.put(sku, said.name(), said.category(), said.priceInCents(), said.picture(), (int) stock);
            return null;
        });
    }

    private interface Change {

        /** Why it was not made; null when it was. */
        @Nullable
        Reason make();
    }

    private StaffAnswer answer(Caller caller, String sku, @Nullable Long seen, Change change) {
        if (!catalog.reachable) {
            throw Refusal.unavailable("The catalog");
        }
        if (!caller.isStaff() || find(sku).isEmpty()) {
            return new StaffAnswer(false, null, caller.isStaff() ? Reason.UNKNOWN_PRODUCT : Reason.NOT_STAFF);
        }
        Reason reason = seen == null || seen == revision(sku) ? change.make() : Reason.STALE;
        if (seen != null && reason == null) {
            edits.merge(sku, 1L, Long::sum);
        }
        return new StaffAnswer(reason == null, shown(find(sku).orElseThrow()), reason);
    }

    private long revision(String sku) {
        return 1 + edits.getOrDefault(sku, 0L);
    }

    private Optional<ProductDetails> find(String sku) {
        return catalog.products.stream()
                .filter(product -> product.sku().equals(sku))
                .findFirst();
    }

    private StaffProduct shown(ProductDetails product) {
        return new StaffProduct(
                product.sku(),
                product.name(),
                product.category(),
                product.priceInCents(),
                product.picture(),
                product.stock(),
                3,
                4,
                product.stock() + 7,
                revision(product.sku()));
    }
}
