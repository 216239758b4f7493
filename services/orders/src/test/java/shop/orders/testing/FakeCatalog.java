package shop.orders.testing;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import shop.catalog.api.CatalogApi;
import shop.catalog.api.ProductDetails;
import shop.catalog.api.ProductPage;
import shop.catalog.api.ReservationEnd;
import shop.catalog.api.ReserveAnswer;
import shop.catalog.api.ReserveRequest;

/** A catalog that keeps its contract, with its books open. */
public class FakeCatalog implements CatalogApi {

    public enum Held {
        RESERVED,
        RELEASED,
        SETTLED
    }

    /** How one product's stock stands. */
    public record Count(int initial, int stock, int reserved, int sold) {
        Count move(int stockBy, int reservedBy, int soldBy) {
            return new Count(initial, stock + stockBy, reserved + reservedBy, sold + soldBy);
        }
    }

    private record Reservation(Held held, Map<String, Integer> quantities) {}

    private final Clock clock;
    private final Map<String, Long> prices = new LinkedHashMap<>();
    private final Map<String, Count> counts = new LinkedHashMap<>();
    private final Map<UUID, Reservation> reservations = new LinkedHashMap<>();

    public FakeCatalog(Clock clock) {
        this.clock = clock;
    }

    public synchronized FakeCatalog with(String sku, long priceInCents, int stock) {
        prices.put(sku, priceInCents);
        counts.put(sku, new Count(stock, stock, 0, 0));
        return this;
    }

    public synchronized Map<String, Count> counts() {
        return Map.copyOf(counts);
    }

    public synchronized @Nullable Held held(UUID orderId) {
        Reservation reservation = reservations.get(orderId);
        return reservation == null ? null : reservation.held();
    }

    @Override
    public synchronized List<ProductDetails> products(Set<String> skus) {
        return skus.stream()
                .filter(prices::containsKey)
                .map(sku -> new ProductDetails(sku, "Thing " + sku, "", "things", prices.get(sku), "", 1))
                .toList();
    }

    @Override
    public synchronized ReserveAnswer reserve(UUID orderId, ReserveRequest request) {
        Reservation before = reservations.get(orderId);
        if (before != null) {
            return before.held() == Held.RELEASED
                    ? new ReserveAnswer(false, ReserveAnswer.Reason.RELEASED, null)
                    : new ReserveAnswer(true, null, null);
        }
        if (!clock.instant().isBefore(request.deadline())) {
            return new ReserveAnswer(false, ReserveAnswer.Reason.TOO_LATE, null);
        }
        for (var line : request.quantities().entrySet()) {
            Count count = counts.get(line.getKey());
            if (count == null) {
                return new ReserveAnswer(false, ReserveAnswer.Reason.UNKNOWN_PRODUCT, line.getKey());
            }
            if (count.stock() < line.getValue()) {
                return new ReserveAnswer(false, ReserveAnswer.Reason.OUT_OF_STOCK, line.getKey());
            }
        }
        reservations.put(orderId, new Reservation(Held.RESERVED, request.quantities()));
        request.quantities().forEach((sku, n) -> counts.compute(sku, (s, count) -> count.move(-n, n, 0)));
        return new ReserveAnswer(true, null, null);
    }

    @Override
    public synchronized void release(UUID orderId, ReservationEnd end) {
        Reservation before = reservations.get(orderId);
        if (before == null) {
            reservations.put(orderId, new Reservation(Held.RELEASED, Map.of()));
        } else if (before.held() == Held.RESERVED) {
            reservations.put(orderId, new Reservation(Held.RELEASED, before.quantities()));
            before.quantities().forEach((sku, n) -> counts.compute(sku, (s, count) -> count.move(n, -n, 0)));
        }
    }

    @Override
    public synchronized void settle(UUID orderId, ReservationEnd end) {
        Reservation before = reservations.get(orderId);
        if (before != null && before.held() == Held.RESERVED) {
            reservations.put(orderId, new Reservation(Held.SETTLED, before.quantities()));
            before.quantities().forEach((sku, n) -> counts.compute(sku, (s, count) -> count.move(0, -n, n)));
        }
    }

    @Override
    public ProductPage browse(@Nullable String query, @Nullable String category, @Nullable String after, int limit) {
        throw new UnsupportedOperationException("Orders never browse");
    }

    @Override
    public List<String> categories() {
        throw new UnsupportedOperationException("Orders never browse");
    }
}
