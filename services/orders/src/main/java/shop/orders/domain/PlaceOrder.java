package shop.orders.domain;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import shop.platform.Caller;
import shop.platform.Refusal;

/** Accepts an order, once per customer and key, and brings it as far as it goes within a moment. */
public final class PlaceOrder {

    private static final Pattern KEY = Pattern.compile("[A-Za-z0-9_-]{8,64}");

    private final Orders orders;
    private final PriceBasket pricing;
    private final AwaitDrive await;
    private final Clock clock;
    private final Pace pace;
    private final Duration deadline;

    /** @param deadline how long stock and money may take to be set aside */
    public PlaceOrder(Orders orders, Prices prices, AwaitDrive await, Clock clock, Pace pace, Duration deadline) {
        this.orders = orders;
        this.pricing = new PriceBasket(prices);
        this.await = await;
        this.clock = clock;
        this.pace = pace;
        this.deadline = deadline;
    }

    public static boolean isKey(String key) {
        return KEY.matcher(key).matches();
    }

    /** @throws Refusal when the catalog cannot be reached; nothing is stored then */
    public Placement place(Caller caller, String key, Basket basket) {
        Map<String, String> faults = basket.faults();
        if (!isKey(key)) {
            faults.put("Idempotency-Key", "must be 8 to 64 letters, digits, hyphens or underscores");
        }
        if (!faults.isEmpty()) {
            return new Placement.Invalid(faults);
        }
        return orders.find(caller.subject(), key)
                .map(order -> replay(order, basket))
                .orElseGet(() -> accept(caller.subject(), key, basket));
    }

    private Placement accept(String customer, String key, Basket basket) {
        Map<String, Product> products = pricing.present(basket.skus());
        List<String> unknown =
                basket.skus().stream().filter(sku -> !products.containsKey(sku)).toList();
        if (!unknown.isEmpty()) {
            return new Placement.UnknownProducts(unknown);
        }
        List<Line> lines = PriceBasket.lines(basket, products);
        long total = lines.stream().mapToLong(Line::totalInCents).reduce(0, Math::addExact);
        if (total != basket.totalInCents()) {
            return new Placement.PriceChanged(total, List.copyOf(products.values()));
        }
        Order order = order(customer, key, basket, lines);
        if (!orders.add(order)) {
            // the other writer's order may be on too few members yet to be read
            return replay(orders.find(customer, key).orElseThrow(() -> Refusal.unavailable("The order")), basket);
        }
        return new Placement.Placed(await.drive(order), false);
    }

    private Order order(String customer, String key, Basket basket, List<Line> lines) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        Purchase purchase = new Purchase(
                customer, key, basket.fingerprint(), lines, basket.totalInCents(), now, now.plus(deadline));
        return new Order(UUID.randomUUID(), purchase, Progress.placed(now, pace.abandonedAt(now)));
    }

    private Placement replay(Order order, Basket basket) {
        return order.purchase().fingerprint().equals(basket.fingerprint())
                ? new Placement.Placed(order, true)
                : new Placement.KeyReused();
    }
}
