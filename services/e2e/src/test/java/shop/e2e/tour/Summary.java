package shop.e2e.tour;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * What a tour has shown.
 *
 * @param cluster where, in words
 * @param visits in the order of the course
 * @param differences between the cluster before and after
 */
record Summary(String cluster, List<Visit> visits, List<String> differences, Duration time) {

    private static final int CELL = 160;

    boolean isGood() {
        return differences.isEmpty() && count(Verdict.FAILED) == 0;
    }

    long count(Verdict verdict) {
        return visits.stream().filter(visit -> visit.verdict() == verdict).count();
    }

    int holds() {
        return visits.stream().mapToInt(visit -> visit.proof().holds()).sum();
    }

    int refused() {
        return visits.stream().mapToInt(visit -> visit.proof().refused()).sum();
    }

    /** All in one line. */
    String line() {
        return String.format(
                Locale.ROOT,
                "%d rows: %d passed, %d skipped, %d failed; %d assertions of what must be and %d of what must not; %s",
                visits.size(),
                count(Verdict.PASSED),
                count(Verdict.SKIPPED),
                count(Verdict.FAILED),
                holds(),
                refused(),
                minutes(time));
    }

    static String minutes(Duration time) {
        return time.toMinutes() == 0
                ? time.toSeconds() + " s"
                : String.format(Locale.ROOT, "%d min %02d s", time.toMinutes(), time.toSecondsPart());
    }

    /** How the cluster is after the tour. */
    String leftAs() {
        return differences.isEmpty()
                ? "The cluster is as it was found."
                : "The cluster is not as it was found:\n\n"
                        + differences.stream().map(it -> "- " + it).collect(Collectors.joining("\n"));
    }

    String markdown() {
        return "# The tour of " + cluster + "\n\n" + line() + ". " + leftAs()
                + "\n\n| topic | concept | | holds | refused | time | |\n| --- | --- | --- | --- | --- | --- | --- |\n"
                + visits.stream().map(Summary::row).collect(Collectors.joining());
    }

    /** For people, in a folder. */
    void writeTo(Path folder) throws IOException {
        Files.writeString(folder.resolve("summary.md"), markdown());
        Files.writeString(folder.resolve("summary.html"), new SummaryPage(this).html());
    }

    private static String row(Visit visit) {
        return "| %s | %s `%s` | %s | %d | %d | %s | %s |%n"
                .formatted(
                        visit.row().text("topic"),
                        cell(visit.row().title()),
                        visit.id(),
                        visit.verdict() == Verdict.FAILED
                                ? "**failed**"
                                : visit.verdict().word(),
                        visit.proof().holds(),
                        visit.proof().refused(),
                        minutes(visit.time()),
                        cell(String.join("; ", visit.proof().reasons())));
    }

    private static String cell(String text) {
        String line = text.replaceAll("\\s+", " ").replace("|", "\\|").replace("<", "&lt;");
        return line.length() <= CELL ? line : line.substring(0, CELL) + " …";
    }
}
