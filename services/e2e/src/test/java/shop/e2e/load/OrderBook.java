package shop.e2e.load;

import java.time.Duration;
import java.util.Collection;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import shop.e2e.client.Basket;

/** The clients' own book: what they asked for and what they were told. */
public final class OrderBook {

    /** @param orderId as answered; null while nobody has answered */
    record Entry(
            String customer,
            String key,
            Basket basket,
            @Nullable String orderId) {}

    private final Map<String, Entry> entries = new ConcurrentHashMap<>();
    private final Queue<String> surprises = new ConcurrentLinkedQueue<>();
    private final Queue<String> disturbances = new ConcurrentLinkedQueue<>();
    private final Latencies latencies = new Latencies();

    void asked(String customer, String key, Basket basket) {
        entries.put(key, new Entry(customer, key, basket, null));
    }

    /** Notes the order that answers this key; another one than before is a surprise. */
    void answered(String key, String orderId) {
        entries.computeIfPresent(key, (same, entry) -> {
            if (entry.orderId() != null && !entry.orderId().equals(orderId)) {
                surprise("key " + key + " made two orders: " + entry.orderId() + " and " + orderId);
            }
            return new Entry(entry.customer(), key, entry.basket(), orderId);
        });
    }

    /** Something that no correct shop answers. */
    void surprise(String what) {
        surprises.add(what);
    }

    /** A first answer that was an error or none at all: allowed while processes die, but counted. */
    void disturbed(String answer) {
        disturbances.add(Sightings.now(answer));
    }

    /** How long the shop took to answer a request for an order, whatever it answered. */
    void took(Duration time) {
        latencies.add(time);
    }

    /** Of every answer to a request for an order, also of those that were no order. */
    public Latencies latencies() {
        return latencies;
    }

    /** What customers saw first instead of an order. */
    public Collection<String> disturbances() {
        return disturbances;
    }

    Collection<Entry> entries() {
        return entries.values();
    }

    /** How many orders were asked for. */
    public int size() {
        return entries.size();
    }

    Set<String> customers() {
        return entries.values().stream().map(Entry::customer).collect(Collectors.toSet());
    }

    Collection<String> surprises() {
        return surprises;
    }
}
