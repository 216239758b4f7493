package shop.e2e.tour;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.web.util.HtmlUtils;

/** A summary for a browser: one file that needs no other. */
record SummaryPage(Summary summary) {

    private static final DateTimeFormatter WHEN =
            DateTimeFormatter.ofPattern("d MMMM yyyy, HH:mm 'UTC'", Locale.ENGLISH);

    String html() {
        Map<String, List<Visit>> topics = summary.visits().stream()
                .collect(Collectors.groupingBy(
                        visit -> visit.row().text("topic"), LinkedHashMap::new, Collectors.toList()));
        return template()
                .replace("{{cluster}}", text(summary.cluster()))
                .replace("{{when}}", LocalDateTime.now(ZoneOffset.UTC).format(WHEN))
                .replace("{{facts}}", facts())
                .replace("{{left}}", left())
                .replace(
                        "{{topics}}",
                        topics.entrySet().stream()
                                .map(topic -> topic(topic.getKey(), topic.getValue()))
                                .collect(Collectors.joining()));
    }

    private String facts() {
        return fact("passed", "passed", summary.count(Verdict.PASSED))
                + fact("skipped", "skipped", summary.count(Verdict.SKIPPED))
                + fact("failed", "failed", summary.count(Verdict.FAILED))
                + fact("must be", "", summary.holds())
                + fact("must not be", "", summary.refused())
                + fact("time", "", Summary.minutes(summary.time()));
    }

    /** Nothing is alarming about a zero. */
    private static String fact(String name, String style, Object value) {
        String shown = String.valueOf(value);
        return "<div><dt>%s</dt><dd class=\"%s\">%s</dd></div>%n"
                .formatted(name, shown.equals("0") ? "" : style, shown);
    }

    private String left() {
        if (summary.differences().isEmpty()) {
            return "<p>" + summary.leftAs() + "</p>";
        }
        return "<div class=\"alarm\"><p>The cluster is not as it was found:</p>%s</div>"
                .formatted(pre(String.join("\n", summary.differences())));
    }

    private static String topic(String id, List<Visit> visits) {
        String title = id.isEmpty() ? "" : id.substring(0, 1).toUpperCase(Locale.ROOT) + id.substring(1);
        return "<h2>%s</h2>%n%s"
                .formatted(
                        text(title.replace("Api-server", "API server")),
                        visits.stream().map(SummaryPage::row).collect(Collectors.joining()));
    }

    private static String row(Visit visit) {
        Proof proof = visit.proof();
        return """
                <details%s id="%s"><summary><span class="verdict %s">%s</span><span>%s</span>\
                <span class="number">%d hold, %d refused</span><span class="number time">%s</span></summary>
                <div class="body"><p>%s</p>%s%s</div></details>
                """.formatted(
                        visit.verdict() == Verdict.PASSED ? "" : " open",
                        text(visit.id()),
                        visit.verdict().word(),
                        visit.verdict().word(),
                        text(visit.row().title()),
                        proof.holds(),
                        proof.refused(),
                        Summary.minutes(visit.time()),
                        text(visit.row().text("is")),
                        reasons(visit),
                        attempt(visit));
    }

    private static String reasons(Visit visit) {
        String reasons = String.join("\n", visit.proof().reasons());
        return switch (visit.verdict()) {
            case FAILED -> "<h3>Why it failed</h3>" + pre(reasons) + "<h3>Look at</h3>" + pre(visit.whereToLook());
            case SKIPPED -> "<h3>Why it was skipped</h3>" + pre(reasons);
            case PASSED -> reasons.isEmpty() ? "" : "<h3>Not shown here</h3>" + pre(reasons);
        };
    }

    private static String attempt(Visit visit) {
        Attempt attempt = visit.attempt();
        return "<h3>Tried</h3>%s<h3>Shown (%s)</h3>%s<h3>Expected</h3><p>%s</p>"
                .formatted(
                        pre(attempt.command()),
                        text(attempt.ending()),
                        pre(attempt.output()),
                        text(visit.row().expect()));
    }

    private static String pre(String content) {
        return content.isEmpty() ? "<p class=\"quiet\">nothing</p>" : "<pre>" + text(content) + "</pre>";
    }

    private static String text(String content) {
        return HtmlUtils.htmlEscape(content, "UTF-8");
    }

    private static String template() {
        try (InputStream template =
                Objects.requireNonNull(SummaryPage.class.getResourceAsStream("/tour/summary.html"))) {
            return new String(template.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
