package shop.e2e.course;

import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import shop.e2e.manifests.Ledger;
import shop.e2e.manifests.Topic;

/** A page that people write and the ledger fills in: between the marks stands what it says, of each topic in turn. */
record Course(Ledger ledger) {

    private static final Pattern PART =
            Pattern.compile("(?s)(<!-- concepts: ([a-z-]+) -->\n).*?(<!-- /concepts -->\n)");
    private static final Pattern CONTENTS = Pattern.compile("(?s)(<!-- contents -->\n).*?(<!-- /contents -->\n)");
    private static final Pattern HEADING = Pattern.compile("(?m)^## (.+)$");

    /**
     * The same page, with what the ledger says now.
     *
     * @throws IllegalStateException when it has not one part for each topic, in the order of the course
     */
    String renew(String page) {
        List<String> topics =
                PART.matcher(page).results().map(part -> part.group(2)).toList();
        List<String> expected = Arrays.stream(Topic.values()).map(Topic::id).toList();
        if (!topics.equals(expected)) {
            throw new IllegalStateException("has parts for " + topics + ", not for " + expected);
        }
        String taught = PART.matcher(page)
                .replaceAll(part ->
                        Matcher.quoteReplacement(part.group(1) + "\n" + lessons(part.group(2)) + "\n" + part.group(3)));
        String contents =
                PART.matcher(taught).results().map(part -> line(taught, part)).collect(Collectors.joining("\n"));
        return CONTENTS.matcher(taught)
                .replaceAll(
                        found -> Matcher.quoteReplacement(found.group(1) + "\n" + contents + "\n\n" + found.group(2)));
    }

    private Stream<Lesson> of(String topic) {
        return ledger.rows().stream()
                .filter(row -> row.text("topic").equals(topic))
                .map(Lesson::new);
    }

    private String lessons(String topic) {
        return of(topic).map(Lesson::markdown).collect(Collectors.joining("\n"));
    }

    private String line(String page, MatchResult part) {
        String heading = HEADING.matcher(page.substring(0, part.start()))
                .results()
                .reduce((above, below) -> below)
                .orElseThrow()
                .group(1);
        return "- **%s**: %s"
                .formatted(
                        Lesson.link(heading),
                        of(part.group(2)).map(Lesson::link).collect(Collectors.joining(", ")));
    }
}
