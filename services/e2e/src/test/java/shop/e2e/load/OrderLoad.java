package shop.e2e.load;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.UnaryOperator;
import shop.e2e.client.Answer;
import shop.e2e.client.Basket;
import shop.e2e.client.NoAnswer;
import shop.e2e.client.ShopClient;
import tools.jackson.databind.JsonNode;

/**
 * Places orders at a fixed rate, whether the shop answers or not (an open loop), and as careful clients do: with a
 * key, repeated under the same key until somebody answers. One order in ten is cancelled again.
 */
final class OrderLoad implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final Duration FIRST_PAUSE = Duration.ofMillis(300);
    private static final Duration LONGEST_PAUSE = Duration.ofMillis(2400);
    private static final int CUSTOMERS = 25;

    private final URI shop;
    private final String name;
    private final UnaryOperator<String> tokens;
    private final List<JsonNode> products;
    private final OrderBook book;
    private final Random random;
    private final AtomicInteger started = new AtomicInteger();
    private final AtomicInteger ended = new AtomicInteger();
    private volatile boolean stopped;
    private final ExecutorService clients = Executors.newVirtualThreadPerTaskExecutor();

    /**
     * @param name of the load, which no other one of this shop has: its customers are called after it
     * @param tokens makes the bearer token of a customer
     */
    OrderLoad(URI shop, String name, UnaryOperator<String> tokens, List<JsonNode> products, OrderBook book, long seed) {
        this.shop = shop;
        this.name = name;
        this.tokens = tokens;
        this.products = products;
        this.book = book;
        this.random = new Random(seed);
    }

    /** How many orders have been asked for so far. */
    int started() {
        return started.get();
    }

    /** How many of those still wait for an answer. */
    int waiting() {
        return started.get() - ended.get();
    }

    /** Starts at most so many orders at this rate and returns when the last one is started. */
    void place(int orders, int perSecond) {
        long pause = Duration.ofSeconds(1).toNanos() / perSecond;
        long next = System.nanoTime();
        for (int i = 0; i < orders && !stopped; i++) {
            String customer = name + "-customer-" + random.nextInt(CUSTOMERS);
            Basket basket = randomBasket();
            boolean cancel = random.nextInt(10) == 0;
            started.incrementAndGet();
            clients.execute(() -> {
                order(customer, basket, cancel);
                ended.incrementAndGet();
            });
            next += pause;
            LockSupport.parkNanos(next - System.nanoTime());
        }
    }

    private Basket randomBasket() {
        Map<String, Integer> quantities = new TreeMap<>();
        long total = 0;
        for (int line = 1 + random.nextInt(3); line > 0; line--) {
            JsonNode product = products.get(random.nextInt(products.size()));
            int quantity = 1 + random.nextInt(3);
            if (quantities.putIfAbsent(product.path("sku").asString(), quantity) == null) {
                total += quantity * product.path("priceInCents").asLong();
            }
        }
        return new Basket(quantities, total);
    }

    private void order(String customer, Basket basket, boolean cancel) {
        String key = ShopClient.newKey();
        ShopClient client = ShopClient.withToken(shop, tokens.apply(customer));
        book.asked(customer, key, basket);
        Instant end = Instant.now().plus(PATIENCE);
        Duration pause = FIRST_PAUSE;
        String failure = failure(client, key, basket, cancel);
        if (!failure.isEmpty()) {
            book.disturbed(failure);
        }
        while (!failure.isEmpty() && Instant.now().isBefore(end)) {
            LockSupport.parkNanos(pause.toNanos());
            pause = pause.compareTo(LONGEST_PAUSE) < 0 ? pause.multipliedBy(2) : pause;
            failure = failure(client, key, basket, cancel);
        }
    }

    /** @return what came instead of an answer; empty when there is nothing left to try */
    private String failure(ShopClient client, String key, Basket basket, boolean cancel) {
        long asked = System.nanoTime();
        try {
            Answer answer = client.place(key, basket);
            book.took(Duration.ofNanos(System.nanoTime() - asked));
            if (answer.status() == 201) {
                String id = answer.json().path("id").asString();
                book.answered(key, id);
                if (cancel) {
                    client.send("POST", "/api/orders/" + id + "/cancel", "");
                }
                return "";
            }
            if (answer.status() < 500 && answer.status() != 429) {
                book.surprise("placing answered " + answer.status() + " " + answer.body());
                return "";
            }
            return answer.status() + " " + answer.body();
        } catch (NoAnswer none) {
            book.took(Duration.ofNanos(System.nanoTime() - asked));
            return String.valueOf(none.getMessage());
        }
    }

    /** Starts no more. */
    void stop() {
        stopped = true;
    }

    /** Waits until every client has its answer or has given up. */
    @Override
    public void close() {
        clients.close();
    }
}
