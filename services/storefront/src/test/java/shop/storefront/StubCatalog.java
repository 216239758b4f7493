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

    final List<ProductDetails> products = new ArrayList<>();
    boolean reachable = true;
    boolean categoriesReachable = true;

    @Nullable
    String next;

    String asked = "";
    int batches;

    /** A mug and a spade, of which there is none left. */
    void reset() {
        reachable = true;
        categoriesReachable = true;
        next = null;
        asked = "";
        batches = 0;
        products.clear();
        put("MUG-1", "A <b>red</b> mug", "Kitchen", 123_450, "ab12", 7);
        put("SPADE-2", "Spade", "Garden & Yard", 999, "", 0);
    }

    void put(String sku, String name, String category, long priceInCents, String picture, int stock) {
        products.removeIf(product -> product.sku().equals(sku));
        products.add(new ProductDetails(
                sku, name, "It is <i>the</i> " + name + ".", category, priceInCents, picture, stock));
    }

    @Override
    public ProductPage browse(@Nullable String query, @Nullable String category, @Nullable String after, int limit) {
        refuseUnless(reachable);
        asked = query + "|" + category + "|" + after + "|" + limit;
        return new ProductPage(
                products.stream().map(StubCatalog::summary).limit(limit).toList(), next);
    }

    @Override
    public List<String> categories() {
        refuseUnless(reachable && categoriesReachable);
        return List.of("Garden & Yard", "Kitchen", "desk");
    }

    @Override
    public List<ProductDetails> products(Set<String> skus) {
        refuseUnless(reachable);
        batches++;
        return products.stream().filter(product -> skus.contains(product.sku())).toList();
    }

    private static ProductSummary summary(ProductDetails product) {
        return new ProductSummary(
                product.sku(),
                product.name(),
                product.category(),
                product.priceInCents(),
                product.picture(),
                product.stock() > 0);
    }

    static void refuseUnless(boolean reachable) {
        if (!reachable) {
            throw Refusal.unavailable("The neighbour");
        }
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
