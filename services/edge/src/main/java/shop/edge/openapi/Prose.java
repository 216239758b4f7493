package shop.edge.openapi;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;

/** A description as paragraphs. Of CommonMark, descriptions here have paragraphs and code in backticks. */
record Prose(List<Paragraph> paragraphs) {

    record Paragraph(List<Run> runs) {

        static Paragraph of(String text) {
            String[] runs = text.replace('\n', ' ').split("`", -1);
            return new Paragraph(IntStream.range(0, runs.length)
                    .filter(i -> !runs[i].isEmpty())
                    .mapToObj(i -> new Run(i % 2 == 1, runs[i]))
                    .toList());
        }
    }

    /** @param code whether it stands in backticks */
    record Run(boolean code, String text) {}

    /** Of the member {@code description}, which may be absent. */
    static Prose of(JsonNode described) {
        return new Prose(
                Arrays.stream(described.path("description").asString("").strip().split("\n\n+"))
                        .filter(paragraph -> !paragraph.isBlank())
                        .map(Paragraph::of)
                        .toList());
    }

    /** Where there is no room for more than one. */
    List<Run> runs() {
        return paragraphs.stream()
                .flatMap(paragraph -> paragraph.runs().stream())
                .toList();
    }
}
