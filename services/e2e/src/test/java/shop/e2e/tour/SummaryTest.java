package shop.e2e.tour;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import shop.e2e.manifests.Ledger;

class SummaryTest {

    private static final Proof GOOD = new Proof(Verdict.PASSED, 3, 2, List.of());
    private static final Proof BAD =
            new Proof(Verdict.FAILED, 1, 0, List.of("the opposite: expected <closed> | was open"));
    private static final Proof NOT_HERE = new Proof(Verdict.SKIPPED, 0, 0, List.of("there is one node only"));

    private static Visit visit(String id, Proof proof) {
        Ledger.Row row = Ledger.of("""
                - {id: %s, topic: api-server, title: A & B, is: It is., lane: lab, test: shop.e2e.lab.DnsTest,
                   try: {command: ls, expect: <some>}}
                """.formatted(id)).rows().getFirst();
        return new Visit(row, new Attempt("ls", "<file>", "exit code 0"), proof, Duration.ofSeconds(75));
    }

    private static Summary summary(List<String> differences, Visit... visits) {
        return new Summary("kind-shop", List.of(visits), differences, Duration.ofMinutes(20));
    }

    @Test
    void isGoodWithSkipsAndNotWithFailuresOrWithWhatWasLeft() {
        assertThat(summary(List.of(), visit("a", GOOD), visit("b", NOT_HERE)).isGood())
                .isTrue();
        assertThat(summary(List.of(), visit("a", BAD)).isGood()).isFalse();
        assertThat(summary(List.of("left behind: namespace/lab-a"), visit("a", GOOD))
                        .isGood())
                .isFalse();
    }

    @Test
    void countsInOneLine() {
        assertThat(summary(List.of(), visit("a", GOOD), visit("b", BAD), visit("c", NOT_HERE))
                        .line())
                .isEqualTo("3 rows: 1 passed, 1 skipped, 1 failed; 4 assertions of what must be and 2 of what must not;"
                        + " 20 min 00 s");
    }

    @Test
    void isATableForEveryReader() {
        String markdown = summary(List.of("left behind: namespace/lab-a"), visit("a", GOOD), visit("b", BAD))
                .markdown();

        assertThat(markdown.lines())
                .contains(
                        "| topic | concept | | holds | refused | time | |",
                        "| api-server | A & B `a` | passed | 3 | 2 | 1 min 15 s |  |",
                        "| api-server | A & B `b` | **failed** | 1 | 0 | 1 min 15 s"
                                + " | the opposite: expected &lt;closed> \\| was open |",
                        "- left behind: namespace/lab-a");
    }

    @Test
    void isAPageThatShowsEveryRowAndIsNoMarkupOfItsOwn(@TempDir Path folder) throws IOException {
        summary(List.of(), visit("a", GOOD), visit("b", BAD), visit("c", NOT_HERE))
                .writeTo(folder);

        String page = Files.readString(folder.resolve("summary.html"));
        assertThat(page)
                .contains("id=\"a\"", "id=\"b\"", "id=\"c\"", "A &amp; B", "&lt;file&gt;", "there is one node only")
                .contains("scripts/tour --topic b")
                .doesNotContain("<file>", "{{", "<closed>");
    }

    @Test
    void opensOnThePageWhatDidNotPass() {
        String page = new SummaryPage(summary(List.of(), visit("a", GOOD), visit("b", BAD))).html();

        assertThat(page).contains("<details id=\"a\">", "<details open id=\"b\">");
    }
}
