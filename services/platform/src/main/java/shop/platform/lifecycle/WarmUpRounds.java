package shop.platform.lifecycle;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.env.Environment;
import org.springframework.http.client.SimpleClientHttpRequestFactory;
import org.springframework.web.client.RestClient;

/** Warms the process up. Spring Boot says that it is ready when its runners have ended, and this is one. */
final class WarmUpRounds implements ApplicationRunner {

    /** The first opens connections and loads classes; the others are for the compiler. */
    private static final int ROUNDS = 20;

    private static final Logger LOG = LoggerFactory.getLogger(WarmUpRounds.class);

    private final Environment environment;
    private final List<WarmUp> warmUps;
    private final Duration period;

    WarmUpRounds(Environment environment, List<WarmUp> warmUps, Duration period) {
        this.environment = environment;
        this.warmUps = List.copyOf(warmUps);
        this.period = period;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (!period.isZero()) {
            long end = System.nanoTime() + period.toNanos();
            Consumer<String> get = self();
            CompletableFuture<?>[] running = warmUps.stream()
                    .map(one -> CompletableFuture.runAsync(() -> repeat(one, get, end), Thread::startVirtualThread))
                    .toArray(CompletableFuture<?>[]::new);
            CompletableFuture.allOf(running)
                    .completeOnTimeout(null, period.toMillis(), TimeUnit.MILLISECONDS)
                    .join();
        }
    }

    private static void repeat(WarmUp warmUp, Consumer<String> get, long end) {
        try {
            for (int round = 0; round < ROUNDS && System.nanoTime() < end; round++) {
                warmUp.run(get);
            }
        } catch (RuntimeException cold) {
            LOG.info("Starts without being warm: {}", cold.toString());
        }
    }

    private Consumer<String> self() {
        SimpleClientHttpRequestFactory connections = new SimpleClientHttpRequestFactory();
        connections.setConnectTimeout(period);
        connections.setReadTimeout(period);
        RestClient self = RestClient.builder().requestFactory(connections).build();
        // Known once the server has started
        return path -> self.get()
                .uri("http://localhost:{port}" + path, environment.getRequiredProperty("local.server.port"))
                .retrieve()
                .toBodilessEntity();
    }
}
