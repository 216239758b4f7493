package shop.e2e.tour;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import shop.e2e.manifests.Ledger;

/** One row after the other, in front of a person: shown, tried, asserted. */
final class Walk {

    private final Guide guide;
    private final Path k8s;
    private final PrintStream out;
    private final @Nullable BufferedReader person;

    /** @param person who answers; null when nobody does, and it goes on by itself */
    Walk(Guide guide, Path k8s, PrintStream out, @Nullable BufferedReader person) {
        this.guide = guide;
        this.k8s = k8s;
        this.out = out;
        this.person = person;
    }

    /** @return whether no row failed, of those that were visited */
    boolean through(List<Ledger.Row> rows) throws IOException {
        boolean isGood = true;
        for (int i = 0; i < rows.size(); i++) {
            Ledger.Row row = rows.get(i);
            show(row, i + 1, rows.size());
            String answer = ask(row, "Enter tries it · m shows the manifests · s skips · q quits");
            if (answer.equals("q")) {
                return isGood;
            }
            if (!answer.equals("s")) {
                isGood &= visit(row);
            }
        }
        return isGood;
    }

    private void show(Ledger.Row row, int number, int all) {
        out.printf("%n%s%n", "─".repeat(72));
        out.printf("%s  (%d of %d, %s)%n%n  %s%n", row.title(), number, all, row.text("topic"), row.text("is"));
        if (!row.text("since").isEmpty()) {
            out.println("  Since then: " + row.text("since"));
        }
        out.println("\n  Manifests: " + String.join(", ", row.manifests()) + "  (in k8s/)");
        out.println("\n$ " + guide.command(row));
    }

    private boolean visit(Ledger.Row row) throws IOException {
        Attempt attempt = guide.attempt(row, line -> out.println("  " + line));
        out.println("\n  " + attempt.ending() + "\n  Expected: " + row.expect());
        String answer = ask(row, "look around; Enter takes back what this left and asserts · s only takes it back");
        guide.tidy(row);
        if (!answer.isEmpty()) {
            return true;
        }
        out.println("\nAsserting …");
        Proof proof = guide.prove(row, out::println);
        out.printf(
                "%n%s: %d hold, %d refused%n",
                proof.verdict().word().toUpperCase(Locale.ROOT), proof.holds(), proof.refused());
        proof.reasons().forEach(reason -> out.println("  " + reason));
        if (proof.verdict() == Verdict.FAILED) {
            out.println("  " + new Visit(row, attempt, proof, Duration.ZERO).whereToLook());
        }
        return proof.verdict() != Verdict.FAILED;
    }

    /** @return a letter; nothing for Enter, or when nobody is there */
    private String ask(Ledger.Row row, String question) throws IOException {
        while (person != null) {
            out.print("\n[" + question + "] ");
            out.flush();
            String answer = person.readLine();
            // The end of the input is an answer, too
            String letter = answer == null ? "q" : answer.strip().toLowerCase(Locale.ROOT);
            if (!letter.equals("m")) {
                return letter;
            }
            for (Path file : files(row)) {
                out.printf("%n# k8s/%s%n%s", k8s.relativize(file), Files.readString(file));
            }
        }
        return "";
    }

    private List<Path> files(Ledger.Row row) throws IOException {
        List<Path> found = new ArrayList<>();
        try (var files = Files.walk(k8s)) {
            files.filter(Files::isRegularFile).sorted().filter(row::names).forEach(found::add);
        }
        return found;
    }
}
