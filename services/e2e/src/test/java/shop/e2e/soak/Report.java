package shop.e2e.soak;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import shop.e2e.load.Latencies;

/** What was measured, for people. */
record Report(
        Site site,
        Containers containers,
        List<Knee.Step> steps,
        int rate,
        Duration time,
        Outcome outcome,
        Cores cores,
        String orders,
        List<String> differences,
        List<String> restarts) {

    private static final String TEXT = """
            # Soak of %s

            | | |
            | --- | --- |
            | commit | %s |
            | images | %s |
            | machine | %d cores, %d MiB |
            | cluster | Kubernetes %s, %d nodes, MongoDB image %s |
            | load | an open loop through the Ingress with TLS: pages, products, a list, orders, a picture in turn; one request in %d places an order. Twenty visitors and 25 customers, each below the edge's rate limit, which is as deployed |

            ## What it can take

            %s

            ## %d minutes at %d requests a second

            | | answers | half within | 95 %% | 99 %% | 99.9 %% | slowest |
            | --- | --- | --- | --- | --- | --- | --- |
            %s%s
            - %s
            - Orders of the whole run, steps included: %s.
            - The books %s.
            - Restarted, killed or gone, from the idle phase to the end: %s.
            - Of %d cores %.2f were busy: %.2f with the containers below, %.2f with the program that makes the load, %.2f with the cluster itself and whatever else ran on the machine.

            ## Memory and CPU

            Memory is the working set, and in brackets what of it is no file's; the largest of the readings, which the kubelet makes about every ten seconds. CPU is in thousandths of a core: the average, and the most between two readings. *Start* is from the container's begin until its pod is ready. *Idle* is the minute after that, *load* the %d minutes.

            %s""";

    /** What must not be; empty after a good run. */
    List<String> problems() {
        List<String> problems = new ArrayList<>(restarts);
        if (!differences.isEmpty()) {
            problems.add("the books do not balance: " + differences.size() + " differences, the first: "
                    + differences.getFirst());
        }
        if (!outcome.isGood()) {
            problems.add(
                    String.format(Locale.ROOT, "%.1f %% of the answers failed or were late", outcome.badPercent()));
        }
        return problems;
    }

    String markdown(String commit) {
        return String.format(
                Locale.ROOT,
                TEXT,
                LocalDate.now(ZoneOffset.UTC),
                commit,
                site.images(),
                site.cores(),
                site.memory() >> 20,
                site.kubernetes(),
                site.nodes(),
                site.database(),
                Load.REQUESTS_PER_ORDER,
                knee(),
                time.toMinutes(),
                rate,
                row("visits", outcome.visits()),
                row("orders", outcome.orders()),
                outcome.line(),
                orders,
                differences.isEmpty() ? "balance" : "do not balance:\n" + list(differences),
                restarts.isEmpty() ? "none" : "\n" + list(restarts),
                site.cores(),
                cores.busy(),
                cores.containers(),
                cores.generator(),
                cores.others(),
                time.toMinutes(),
                containers.markdown());
    }

    private String knee() {
        if (steps.isEmpty()) {
            return "Not looked for: the rate was given.";
        }
        return String.format(
                        "The load is raised in steps; the first of which more than %.0f %% of the answers failed or took longer than %d s, twice, ends it. The last good one is what the shop can take.%n%n"
                                + "| requests a second | requests | failed | late | 99 %% of visits within | 99 %% of orders |%n"
                                + "| --- | --- | --- | --- | --- | --- |%n",
                        Outcome.TOLERATED_PERCENT, Outcome.LATE.toSeconds())
                + steps.stream().map(Report::row).collect(Collectors.joining());
    }

    private static String row(Knee.Step step) {
        Outcome outcome = step.outcome();
        return "| %d | %d | %d | %d | %d ms | %d ms |%n"
                .formatted(
                        step.perSecond(),
                        outcome.asked(),
                        outcome.failed(),
                        outcome.late(),
                        outcome.visits().percentile(99).toMillis(),
                        outcome.orders().percentile(99).toMillis());
    }

    private static String row(String what, Latencies latencies) {
        return "| %s | %d | %s |%n"
                .formatted(
                        what,
                        latencies.count(),
                        DoubleStream.of(50, 95, 99, 99.9, 100)
                                .mapToObj(
                                        percent -> latencies.percentile(percent).toMillis() + " ms")
                                .collect(Collectors.joining(" | ")));
    }

    private static String list(List<String> lines) {
        return lines.stream().limit(20).map(line -> "  - " + line).collect(Collectors.joining("\n"));
    }
}
