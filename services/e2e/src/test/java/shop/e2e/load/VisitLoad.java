package shop.e2e.load;

import java.net.URI;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import shop.e2e.client.Answer;
import shop.e2e.client.NoAnswer;
import shop.e2e.client.ShopClient;
import tools.jackson.databind.JsonNode;

/** Visitors who read at a fixed rate, whether the shop answers or not; nobody asks twice, and every failure counts. */
public final class VisitLoad implements AutoCloseable {

    private static final int VISITORS = 20;

    /** Keys may be exchanged while people visit: a token is soon followed by one that is signed with the present key. */
    private static final Duration TOKENS_ARE_NEW = Duration.ofSeconds(30);

    private final URI shop;
    private final UnaryOperator<String> tokens;
    private final List<String> paths;
    private final AtomicInteger visits = new AtomicInteger();
    private final Latencies latencies = new Latencies();
    private final Queue<String> failures = new ConcurrentLinkedQueue<>();
    private final ExecutorService visitors = Executors.newVirtualThreadPerTaskExecutor();
    private volatile boolean stopped;

    /**
     * @param tokens makes the bearer token of a customer
     * @param paths visited in turn
     */
    public VisitLoad(URI shop, UnaryOperator<String> tokens, List<String> paths) {
        this.shop = shop;
        this.tokens = tokens;
        this.paths = paths;
    }

    /** What programs read: a product, a page of them, their own orders, and a picture. */
    public static List<String> apiPaths(URI shop) {
        JsonNode product = ShopClient.anonymous(shop).products(100).stream()
                .filter(one -> !one.path("picture").asString().isEmpty())
                .findFirst()
                .orElseThrow();
        return List.of(
                "/api/products/" + product.path("sku").asString(),
                "/api/products?limit=20",
                "/api/orders",
                "/api/files/pictures/" + product.path("picture").asString());
    }

    /** Starts visits in the background, until it is closed. */
    public VisitLoad start(int perSecond) {
        long pause = Duration.ofSeconds(1).toNanos() / perSecond;
        visitors.execute(() -> {
            List<ShopClient> clients = clients();
            long since = System.nanoTime();
            for (long next = since; !stopped; next += pause) {
                if (next - since > TOKENS_ARE_NEW.toNanos()) {
                    clients = clients();
                    since = next;
                }
                int number = visits.getAndIncrement();
                ShopClient client = clients.get(number % VISITORS);
                visitors.execute(() -> visit(client, paths.get(number % paths.size())));
                LockSupport.parkNanos(next + pause - System.nanoTime());
            }
        });
        return this;
    }

    private List<ShopClient> clients() {
        return IntStream.range(0, VISITORS)
                .mapToObj(i -> ShopClient.withToken(shop, tokens.apply("visitor-" + i)))
                .toList();
    }

    private void visit(ShopClient client, String path) {
        long asked = System.nanoTime();
        try {
            Answer answer = client.get(path);
            latencies.add(Duration.ofNanos(System.nanoTime() - asked));
            if (answer.status() >= 300) {
                failures.add(Sightings.now(path + " " + answer.status() + " " + answer.body()));
            }
        } catch (NoAnswer none) {
            failures.add(Sightings.now(path + " " + none.getMessage()));
        }
    }

    public int visits() {
        return visits.get();
    }

    /** Of every answer, also of those that were a failure. */
    public Latencies latencies() {
        return latencies;
    }

    /** What visitors saw instead of what they asked for. */
    public Collection<String> failures() {
        return failures;
    }

    /** Waits for the last visitor. */
    @Override
    public void close() {
        stopped = true;
        visitors.close();
    }
}
