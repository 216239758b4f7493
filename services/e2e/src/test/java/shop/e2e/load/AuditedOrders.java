package shop.e2e.load;

import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.assertj.core.api.Assertions;
import shop.e2e.client.NoAnswer;
import shop.e2e.client.ShopClient;
import shop.local.Tokens;
import tools.jackson.databind.JsonNode;

/** Products of its own, a load of orders for them, and an auditor. */
public final class AuditedOrders {

    /** Neighbours are back: every accepted order is final within 60 s (the design's promise), plus one sweep. */
    private static final Duration RECOVERY = Duration.ofSeconds(65);

    private final OrderBook book = new OrderBook();
    private final List<JsonNode> products;
    private final OrderLoad load;
    private final Auditor auditor;
    private CompletableFuture<Void> placing = CompletableFuture.completedFuture(null);
    private long back = System.nanoTime();
    private Duration recovered = Duration.ZERO;

    /**
     * @param tokens those that the shop accepts at present
     * @param name of this load, which no other one of this shop has: lower case letters, digits and hyphens
     * @param paymentState how the provider knows an order: its state, or {@code NONE}
     */
    public AuditedOrders(
            URI shop, Supplier<Tokens> tokens, UnaryOperator<String> paymentState, String name, long seed) {
        AtomicInteger auditors = new AtomicInteger();
        // The shop limits how much one person may ask in a second; an audit is the work of many
        Supplier<ShopClient> staff = () ->
                ShopClient.withToken(shop, tokens.get().staff(name + "-auditor-" + auditors.incrementAndGet() % 100));
        products = Goods.supply(staff, name);
        load = new OrderLoad(shop, name, customer -> tokens.get().user(customer), products, book, seed);
        auditor = new Auditor(staff, paymentState);
    }

    public OrderBook book() {
        return book;
    }

    /** Starts at most so many orders in the background, fewer when they are stopped. */
    public CompletableFuture<Void> place(int orders, int perSecond) {
        placing = CompletableFuture.runAsync(
                () -> load.place(orders, perSecond),
                placing -> Thread.ofVirtual().name("order-load").start(placing));
        return placing;
    }

    public void awaitStarted(IntPredicate enough) {
        await().atMost(Duration.ofMinutes(3))
                .pollInterval(Duration.ofMillis(20))
                .until(() -> enough.test(load.started()));
    }

    /** Starts no more orders; those that are under way go on. */
    public void startNoMore() {
        load.stop();
    }

    /** How many orders wait for an answer. */
    public int waiting() {
        return load.waiting();
    }

    /** Starts no more orders, and waits until every client has its answer or has given up. */
    public void stop() {
        startNoMore();
        placing.join();
        load.close();
    }

    /** From now on nothing is in the way of any order. */
    public void neighboursAreBack() {
        back = System.nanoTime();
    }

    /** Waits as {@link #differences()} does, and fails with every difference that is left. */
    public void assertBooksBalance() {
        Assertions.assertThat(differences()).as(this::summary).isEmpty();
    }

    /** What is wrong when the time after {@link #neighboursAreBack()} is over; nothing once the books balance. */
    public List<String> differences() {
        load.close();
        List<String> differences = audit();
        // An audit that has begun in time is waited for: how long it takes is no property of the shop
        while (!differences.isEmpty() && sinceBack().compareTo(RECOVERY) < 0) {
            LockSupport.parkNanos(Duration.ofSeconds(2).toNanos());
            differences = audit();
        }
        recovered = sinceBack();
        return differences;
    }

    /** What is wrong; also that somebody does not answer the auditors. */
    private List<String> audit() {
        try {
            return auditor.differences(book, products);
        } catch (AssertionError | CompletionException | NoAnswer noAudit) {
            return List.of(noAudit.toString());
        }
    }

    private Duration sinceBack() {
        return Duration.ofNanos(System.nanoTime() - back);
    }

    /** How many orders ended in each state, for the report. */
    public String summary() {
        List<String> states = List.of("CONFIRMED", "REJECTED", "CANCELLED");
        return "%d orders, %d first answers disturbed, slowest answer %d ms, balanced %.1f s after the last fault, %s"
                .formatted(
                        book.size(),
                        book.disturbances().size(),
                        book.latencies().slowest().toMillis(),
                        recovered.toMillis() / 1000.0,
                        states.stream().map(state -> state + " " + count(state)).toList());
    }

    /** Orders in a state. */
    public long count(String state) {
        return count(state, order -> true);
    }

    /** Orders in a state of which more is true. */
    public long count(String state, Predicate<JsonNode> more) {
        return auditor.orders(book).values().stream()
                .filter(order -> order.path("state").asString().equals(state))
                .filter(more)
                .count();
    }
}
