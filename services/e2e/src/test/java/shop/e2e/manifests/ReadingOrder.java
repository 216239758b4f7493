package shop.e2e.manifests;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The table of {@code k8s/README.md} that people read first: it repeats rows of the ledger. */
record ReadingOrder(List<Line> lines) {

    /** A file to read, the concept in it, a command to try and what it shows. */
    record Line(String file, String title, String command, String expect) {

        private static Line of(MatchResult cells) {
            return new Line(cells.group(1), text(cells.group(2)), text(cells.group(3)), text(cells.group(4)));
        }

        /** Without what a table in Markdown needs. */
        private static String text(String cell) {
            return cell.replace("\\|", "|").replace("&lt;", "<");
        }

        private Stream<String> differences(Ledger ledger) {
            return ledger.rows().stream()
                    .filter(row -> row.content().path("title").asString("").equals(title))
                    .findFirst()
                    .map(this::differences)
                    .orElseGet(() -> Stream.of("there is no such row"))
                    .map(difference -> title + ": " + difference);
        }

        private Stream<String> differences(Ledger.Row row) {
            return Stream.of(
                            row.command().equals(command) ? "" : "tries something else",
                            row.content()
                                            .path("try")
                                            .path("expect")
                                            .asString("")
                                            .equals(expect)
                                    ? ""
                                    : "expects something else",
                            row.names(Repository.K8S.resolve(file)) ? "" : "does not name " + file)
                    .filter(difference -> !difference.isEmpty());
        }
    }

    private static final Pattern LINE =
            Pattern.compile("^\\| \\[[^]]+]\\(([^)]+)\\) \\| (.+?) \\| `(.+?)` \\| (.+?) \\|$", Pattern.MULTILINE);

    /** @param readme in which the table stands under a heading of its own */
    static ReadingOrder in(String readme) {
        String table = readme.split("\n## Reading order\n", 2)[1].split("\n## ", 2)[0];
        return new ReadingOrder(LINE.matcher(table).results().map(Line::of).toList());
    }

    /** What it says otherwise than the ledger. */
    List<String> differences(Ledger ledger) {
        return lines.stream().flatMap(line -> line.differences(ledger)).toList();
    }
}
