package shop.storefront;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import shop.catalog.api.CatalogApi;
import shop.catalog.api.ProductDetails;
import shop.catalog.api.ProductPage;
import shop.catalog.api.ProductSummary;
import shop.catalog.api.ReservationEnd;
import shop.catalog.api.ReserveAnswer;
import shop.catalog.api.ReserveRequest;
import shop.platform.Refusal;

/** A catalog of what a test puts into it. */
class StubCatalog implements CatalogApi {

    final List<ProductSummary> products = new ArrayList<>();
    boolean reachable = true;
    boolean categoriesReachable = true;

    @Nullable
    String next;

    String asked = "";

    @Override
    public ProductPage browse(@Nullable String query, @Nullable String category, @Nullable String after, int limit) {
        refuseUnless(reachable);
        asked = query + "|" + category + "|" + after + "|" + limit;
        return new ProductPage(List.copyOf(products), next);
    }

    @Override
    public List<String> categories() {
        refuseUnless(reachable && categoriesReachable);
        return List.of("Garden & Yard", "Kitchen", "desk");
    }

    private static void refuseUnless(boolean reachable) {
        if (!reachable) {
            throw Refusal.unavailable("The catalog");
        }
    }

    @Override
    public List<ProductDetails> products(Set<String> skus) {
        throw new UnsupportedOperationException();
    }

    @Override
    public ReserveAnswer reserve(UUID orderId, ReserveRequest request) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void release(UUID orderId, ReservationEnd end) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void settle(UUID orderId, ReservationEnd end) {
        throw new UnsupportedOperationException();
    }
}
