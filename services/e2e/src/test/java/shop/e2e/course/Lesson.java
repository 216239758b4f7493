package shop.e2e.course;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import shop.e2e.manifests.Ledger;
import shop.e2e.manifests.ManifestPattern;

/** A row of the ledger as a part of the page. */
record Lesson(Ledger.Row row) {

    private static final String SOURCES = "../services/e2e/src/test/java/";
    private static final Pattern LAB = Pattern.compile("(lab/[^/*]+)/\\*\\*\\.yaml");

    /** The whole of what is quoted, or what parts two commands. */
    private static final Pattern QUOTED_OR_AND = Pattern.compile("'[^']*'|\"[^\"]*\"|( && )");

    String markdown() {
        return """
                ### %s

                %s

                **Why:** %s
                %s
                **Read:** %s

                ```sh
                %s
                ```

                **You should see:** %s
                %s
                **Must not happen:** %s

                **Proof:** %s, lane `%s`
                """.formatted(
                        prose(row.title()),
                        prose(row.text("is")),
                        prose(row.text("why")),
                        since(),
                        row.manifests().stream()
                                .map(ManifestPattern::new)
                                .map(Lesson::link)
                                .collect(Collectors.joining(", ")),
                        commands(),
                        prose(row.expect()),
                        undo(),
                        prose(row.text("not")),
                        proof(),
                        row.lane());
    }

    /** For the list of contents. */
    String link() {
        return link(row.title());
    }

    /** To a heading of the page, as GitHub names it. */
    static String link(String heading) {
        String anchor =
                heading.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9 _-]", "").replace(' ', '-');
        return "[%s](#%s)".formatted(prose(heading), anchor);
    }

    private String since() {
        return row.text("since").isEmpty() ? "" : "\n**Other than in 2019:** " + prose(row.text("since")) + "\n";
    }

    /** What takes back what the command leaves, where the ledger says it. */
    private String undo() {
        String undo = row.content().path("try").path("undo").asString("");
        return undo.isEmpty() ? "" : "\n**And back:** `" + undo + "`\n";
    }

    private static String link(ManifestPattern pattern) {
        Matcher lab = LAB.matcher(pattern.glob());
        return lab.matches()
                ? "[`%1$s/`](%1$s)".formatted(lab.group(1))
                : "[`%s`](%s)".formatted(pattern.glob(), pattern.files().getFirst());
    }

    /** A line each, which a shell reads as it does the one line. */
    private String commands() {
        return QUOTED_OR_AND
                .matcher(row.command())
                .replaceAll(found -> found.group(1) == null ? Matcher.quoteReplacement(found.group()) : " &&\n");
    }

    private String proof() {
        return "[%s](%s%s.java)"
                .formatted(
                        row.test().substring(row.test().lastIndexOf('.') + 1),
                        SOURCES,
                        row.test().replace('.', '/'));
    }

    /** Without what Markdown would read as its own. */
    private static String prose(String text) {
        return text.replace("<", "&lt;").replace("*", "\\*").replace("_", "\\_");
    }
}
