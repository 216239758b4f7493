package shop.e2e.tour;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import shop.e2e.manifests.Ledger;

/** Shows a row: tries its command, takes back what that left, and runs its test. Several at a time may. */
final class Guide {

    private static final Duration PATIENCE = Duration.ofMinutes(4);
    /** What watches does not end by itself. */
    private static final Duration WATCHING = Duration.ofSeconds(45);

    private static final Duration TO_PUT_BACK = Duration.ofSeconds(90);

    private static final Pattern FOLDER = Pattern.compile("apply -k (k8s/lab/[\\w-]+)");
    private static final Pattern CHANGE = Pattern.compile("kubectl (delete|rollout restart|patch|scale|create|apply)");

    /** What is done to nodes is done to the shop, whosever command it is. */
    private static final Pattern OF_NODES = Pattern.compile("docker stop|kubectl (taint|drain|cordon)");

    private static final String AWAIT_SHOP = """
            kubectl wait nodes --all --for=condition=Ready --timeout=200s
            for workload in $(kubectl get deployments,statefulsets --namespace shop --output name); do
              kubectl rollout status "$workload" --namespace shop --timeout=200s
            done""";

    private final Site site;
    private final Bash bash;
    private final Set<Ledger.Row> untidied = ConcurrentHashMap.newKeySet();
    private final Set<Thread> proving = ConcurrentHashMap.newKeySet();
    private volatile boolean isStopped;

    Guide(Site site, Bash bash) {
        this.site = site;
        this.bash = bash;
    }

    /** Nothing more is shown. */
    static final class Stopped extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    /** What will be run here for a row. */
    String command(Ledger.Row row) {
        return site.local(row.command());
    }

    /** @param teller gets each line of output at once */
    Attempt attempt(Ledger.Row row, Consumer<String> teller) {
        goOn();
        untidied.add(row);
        String command = command(row);
        Duration limit = command.contains("--watch") ? WATCHING : PATIENCE;
        Bash.Result result = bash.run(command, limit, teller);
        String ending = result.isInTime() ? "exit code " + result.code() : "ended after " + limit.toSeconds() + " s";
        return new Attempt(command, result.output(), ending);
    }

    /** Takes back what the command left; the shop is whole again afterwards. */
    void tidy(Ledger.Row row) {
        String undo = Stream.of(undo(row).map(site::local), folder(row).map(Guide::delete))
                .flatMap(Optional::stream)
                .collect(Collectors.joining("; "));
        if (!undo.isEmpty()) {
            bash.run(undo, PATIENCE, line -> {});
        }
        boolean isOfTheShop =
                row.lane().equals("cluster") && CHANGE.matcher(row.command()).find();
        if (isOfTheShop || OF_NODES.matcher(row.command()).find()) {
            bash.run(AWAIT_SHOP, PATIENCE, line -> {});
        }
        untidied.remove(row);
    }

    /** @param teller gets a line for each test, once it has ended */
    Proof prove(Ledger.Row row, Consumer<String> teller) {
        goOn();
        proving.add(Thread.currentThread());
        try {
            return Prover.prove(row.test(), teller);
        } finally {
            proving.remove(Thread.currentThread());
        }
    }

    private void goOn() {
        if (isStopped) {
            throw new Stopped();
        }
    }

    /** Ends what is being shown: tests put back what they changed, and what commands left is taken back. */
    void stop() {
        isStopped = true;
        proving.forEach(Thread::interrupt);
        await().atMost(TO_PUT_BACK).until(proving::isEmpty);
        untidied.forEach(this::tidy);
    }

    private static Optional<String> undo(Ledger.Row row) {
        return row.content().path("try").path("undo").asStringOpt();
    }

    private static Optional<String> folder(Ledger.Row row) {
        Matcher folder = FOLDER.matcher(row.command());
        return folder.find() ? Optional.of(folder.group(1)) : Optional.empty();
    }

    private static String delete(String folder) {
        return "kubectl delete -k " + folder + " --ignore-not-found";
    }
}
