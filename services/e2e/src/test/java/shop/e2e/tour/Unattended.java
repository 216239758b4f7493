package shop.e2e.tour;

import static org.awaitility.Awaitility.await;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.awaitility.core.ConditionTimeoutException;
import shop.e2e.manifests.Ledger;

/** All rows while nobody watches: a line for each, and a summary at the end. */
final class Unattended {

    private static final Duration TO_END = Duration.ofMinutes(3);

    private final Guide guide;
    private final Bash bash;
    private final PrintStream out;
    private final Map<String, Visit> visits = new ConcurrentHashMap<>();
    private final AtomicInteger ended = new AtomicInteger();
    private final long began = System.nanoTime();

    Unattended(Guide guide, Bash bash, PrintStream out) {
        this.guide = guide;
        this.bash = bash;
        this.out = out;
    }

    /** @param cluster where, in words */
    Summary run(List<Ledger.Row> rows, String cluster) throws InterruptedException {
        Listing before = Listing.read(bash);
        Turns.of(rows).run(row -> visit(row, rows.size()));
        List<String> differences = differencesTo(before);
        List<Visit> inOrder = visits.values().stream()
                .sorted(Comparator.comparing(visit -> rows.indexOf(visit.row())))
                .toList();
        return new Summary(cluster, inOrder, differences, since(began));
    }

    private void visit(Ledger.Row row, int all) {
        long start = System.nanoTime();
        Attempt attempt = guide.attempt(row, line -> {});
        guide.tidy(row);
        Visit visit = new Visit(row, attempt, guide.prove(row, line -> {}), since(start));
        visits.put(row.id(), visit);
        tell(visit, all);
    }

    private synchronized void tell(Visit visit, int all) {
        Duration now = since(began);
        out.printf(
                Locale.ROOT,
                "  %02d:%02d  %3d of %d  %-8s %-28s %2d hold, %2d refused, %s%n",
                now.toMinutes(),
                now.toSecondsPart(),
                ended.incrementAndGet(),
                all,
                visit.verdict().word(),
                visit.id(),
                visit.proof().holds(),
                visit.proof().refused(),
                Summary.minutes(visit.time()));
        if (visit.verdict() != Verdict.PASSED) {
            visit.proof()
                    .reasons()
                    .forEach(reason -> out.println(reason.indent(9).stripTrailing()));
        }
        if (visit.verdict() == Verdict.FAILED) {
            out.println("         " + visit.whereToLook());
        }
    }

    /** What ends takes its time: only what is different then is left behind. */
    private List<String> differencesTo(Listing before) {
        try {
            return await().atMost(TO_END)
                    .pollInterval(Duration.ofSeconds(3))
                    .ignoreExceptions()
                    .until(() -> Listing.read(bash).differencesTo(before), List::isEmpty);
        } catch (ConditionTimeoutException e) {
            return Listing.read(bash).differencesTo(before);
        }
    }

    private static Duration since(long start) {
        return Duration.ofNanos(System.nanoTime() - start);
    }
}
