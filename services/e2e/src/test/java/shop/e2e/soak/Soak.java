package shop.e2e.soak;

import io.fabric8.kubernetes.client.KubernetesClient;
import io.fabric8.kubernetes.client.KubernetesClientException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.awaitility.core.ConditionTimeoutException;
import shop.e2e.client.NoAnswer;
import shop.e2e.cluster.Cluster;
import shop.e2e.cluster.ClusterShop;
import shop.e2e.load.AuditedOrders;

/**
 * Starts, idles, overloads and soaks a deployed shop, audits it, and writes a report. {@code scripts/soak} checks what it
 * is told.
 */
public final class Soak {

    private static final Duration IDLE = Duration.ofMinutes(1);
    private static final Duration WARM_UP = Duration.ofSeconds(60);
    private static final int WARM_UP_RATE = 10;
    private static final double SHARE_OF_KNEE = 0.8;

    private final KubernetesClient api = Cluster.connect().api();
    private final Kubelets kubelets = new Kubelets(api);

    private Soak() {}

    /** @param arguments minutes, requests a second or 0 to find what the shop can take, commit, file for the report */
    public static void main(String[] arguments) throws IOException {
        Thread goodbye = new Thread(() -> System.out.println("Stopped before its end: no report"));
        Runtime.getRuntime().addShutdownHook(goodbye);
        int code;
        try {
            Path file = Path.of(arguments[3]);
            Report report = new Soak().run(Integer.parseInt(arguments[0]), Integer.parseInt(arguments[1]));
            Files.createDirectories(file.getParent());
            Files.writeString(file, report.markdown(arguments[2]));
            report.problems().forEach(problem -> System.err.println("scripts/soak: " + problem));
            System.out.println("The report is " + file);
            code = report.problems().isEmpty() ? 0 : 1;
        } catch (IllegalStateException
                | KubernetesClientException
                | ConditionTimeoutException
                | NoAnswer
                | AssertionError e) {
            System.err.println(
                    "scripts/soak: " + e.getMessage().lines().findFirst().orElse("nothing to say"));
            code = 1;
        }
        Runtime.getRuntime().removeShutdownHook(goodbye);
        System.exit(code);
    }

    private Report run(int minutes, int wantedRate) {
        List<Workload> restarted = Workload.in(List.of(Cluster.PAYMENTS, Cluster.SHOP), api);
        Map<Part, StartUps.StartUp> startUps = new StartUps(api, kubelets).measure(restarted);
        Restarts restarts = new Restarts(api);
        try (ClusterShop shop = ClusterShop.open()) {
            Map<Part, Usage> idle = idle();
            Load load = new Load(shop);
            load.run("warm-up", WARM_UP_RATE, WARM_UP);
            Knee knee = new Knee(load);
            int rate = wantedRate > 0 ? wantedRate : (int) (knee.find() * SHARE_OF_KNEE);
            if (rate == 0) {
                throw new IllegalStateException("the shop cannot even take "
                        + knee.steps().getFirst().perSecond() + " requests a second; --rate names fewer");
            }
            try (Sampler sampler = new Sampler(kubelets)) {
                Outcome outcome = load.run("soak", rate, Duration.ofMinutes(minutes));
                Map<Part, Usage> usage = sampler.usage();
                Cores cores = new Cores(
                        sampler.busyCores(),
                        usage.values().stream().mapToDouble(Usage::cores).sum(),
                        sampler.ownCores());
                List<String> differences = audit(load.orders());
                return new Report(
                        Site.of(api, restarted),
                        new Containers(Workload.in(Kubelets.NAMESPACES, api), startUps, idle, usage),
                        knee.steps(),
                        rate,
                        Duration.ofMinutes(minutes),
                        outcome,
                        cores,
                        states(load.orders()),
                        differences,
                        restarts.since());
            }
        }
    }

    /** What was just started and is asked by nobody but its probes. */
    private Map<Part, Usage> idle() {
        Progress.say("idle for %d s", IDLE.toSeconds());
        try (Sampler sampler = new Sampler(kubelets)) {
            LockSupport.parkNanos(IDLE.toNanos());
            return sampler.usage();
        }
    }

    /** @return what is wrong with the books when everything should be final */
    private static List<String> audit(AuditedOrders orders) {
        Progress.say("audit of %,d orders", orders.book().size());
        orders.neighboursAreBack();
        return orders.differences();
    }

    private static String states(AuditedOrders orders) {
        return Stream.of("CONFIRMED", "REJECTED", "CANCELLED")
                .map(state -> "%,d %s".formatted(orders.count(state), state))
                .collect(Collectors.joining(", "));
    }
}
