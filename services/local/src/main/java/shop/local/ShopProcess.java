package shop.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** One process of a running shop. Whatever a test does to it is expected; any other end of it is a failure. */
public final class ShopProcess {

    private static final Duration PATIENCE = Duration.ofSeconds(180);

    private final String name;
    private final Endpoint endpoint;
    private final List<String> command;
    private final Map<String, String> environment;
    private final LogFile log;
    private final Consumer<ShopProcess> onDeath;
    private volatile @Nullable Process process;
    private volatile long startedAt;
    private volatile @Nullable Process expectedToEnd;

    ShopProcess(
            String name,
            Endpoint endpoint,
            List<String> command,
            Map<String, String> environment,
            LogFile log,
            Consumer<ShopProcess> onDeath) {
        this.name = name;
        this.endpoint = endpoint;
        this.command = command;
        this.environment = environment;
        this.log = log;
        this.onDeath = onDeath;
    }

    void start() {
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(log.folder().toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.path().toFile()));
        builder.environment().clear();
        builder.environment().putAll(environment);
        startedAt = System.nanoTime();
        try {
            process = builder.start();
            running().onExit().thenAccept(this::ended);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void ended(Process which) {
        if (which != expectedToEnd) {
            onDeath.accept(this);
        }
    }

    public String name() {
        return name;
    }

    public int port() {
        return endpoint.port();
    }

    /** Where it serves, without a forwarder or gateway between. */
    public String url() {
        return endpoint.url();
    }

    /** Where its probes, metrics and, for payments, behaviour are. */
    public String managementUrl() {
        return endpoint.managementUrl();
    }

    public Path log() {
        return log.path();
    }

    public long pid() {
        return running().pid();
    }

    public boolean isAlive() {
        return process != null && running().isAlive();
    }

    int exitCode() {
        return running().exitValue();
    }

    /** Since it was last started. */
    public Duration age() {
        return Duration.ofNanos(System.nanoTime() - startedAt);
    }

    /** The last lines it wrote. */
    public String logTail(int lines) {
        return log.tail(lines);
    }

    /** Waits for the end of a process that ends by itself. */
    int awaitEnd() {
        expectedToEnd = running();
        return running().onExit().join().exitValue();
    }

    /** As kill -9: it gets no chance to finish anything. Returns when it is gone. */
    public void killHard() {
        expectedToEnd = running();
        running().destroyForcibly();
        running().onExit().join();
    }

    /** As a rollout ends it: told to leave, and killed if it has not left after this time. */
    public void stop(Duration longest) {
        expectedToEnd = running();
        // Not Process.destroy: that also closes our end of its standard input, and it would take us for dead
        running().toHandle().destroy();
        try {
            if (!running().waitFor(longest.toMillis(), TimeUnit.MILLISECONDS)) {
                killHard();
            }
        } catch (InterruptedException e) {
            killHard();
            Thread.currentThread().interrupt();
        }
    }

    /** Starts it again at its old address, after killing it if it still runs. Returns when it is ready. */
    public void restart() {
        if (isAlive()) {
            killHard();
        }
        start();
        new Readiness(PATIENCE, line -> {}).await(List.of(this), ready -> {});
    }

    private Process running() {
        return Objects.requireNonNull(process, () -> name + " was never started");
    }
}
