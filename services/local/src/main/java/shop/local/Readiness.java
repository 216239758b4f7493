package shop.local;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Waits until processes say that they are ready. */
final class Readiness {

    private static final Duration PAUSE = Duration.ofMillis(100);
    private static final Duration PROGRESS = Duration.ofSeconds(5);

    private final Duration patience;
    private final Consumer<String> report;

    /** @param report told every few seconds who is still awaited */
    Readiness(Duration patience, Consumer<String> report) {
        this.patience = patience;
        this.report = report;
    }

    /**
     * @param onReady told of each process as it becomes ready
     * @throws ProcessDied as soon as one of them ends
     * @throws CannotStart when patience ends before all are ready
     */
    void await(Collection<ShopProcess> processes, Consumer<ShopProcess> onReady) {
        List<ShopProcess> awaited = new ArrayList<>(processes);
        long start = System.nanoTime();
        long told = start;
        try (HttpClient client =
                HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(1)).build()) {
            while (true) {
                awaited.removeIf(process -> isReady(client, process, onReady));
                if (awaited.isEmpty()) {
                    return;
                }
                long now = System.nanoTime();
                if (now - start > patience.toNanos()) {
                    throw new CannotStart(
                            "not ready after " + patience.toSeconds() + " s: " + names(awaited) + "; see "
                                    + awaited.getFirst().log(),
                            1);
                }
                if (now - told > PROGRESS.toNanos()) {
                    told = now;
                    report.accept("still waiting for " + names(awaited));
                }
                LockSupport.parkNanos(PAUSE.toNanos());
            }
        }
    }

    private static boolean isReady(HttpClient client, ShopProcess process, Consumer<ShopProcess> onReady) {
        if (!process.isAlive()) {
            throw new ProcessDied(process);
        }
        HttpRequest question = HttpRequest.newBuilder(
                        URI.create(process.managementUrl() + "/actuator/health/readiness"))
                .timeout(Duration.ofSeconds(2))
                .build();
        try {
            if (client.send(question, BodyHandlers.discarding()).statusCode() != 200) {
                return false;
            }
            onReady.accept(process);
            return true;
        } catch (IOException notListening) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CannotStart("interrupted while starting", 1);
        }
    }

    private static String names(List<ShopProcess> processes) {
        return processes.stream().map(ShopProcess::name).collect(Collectors.joining(", "));
    }
}
