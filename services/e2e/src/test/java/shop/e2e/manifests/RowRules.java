package shop.e2e.manifests;

import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** What a row of the ledger must be by itself. */
final class RowRules {

    private static final Set<String> REQUIRED =
            Set.of("id", "topic", "title", "is", "why", "manifests", "try", "not", "test", "lane");

    private RowRules() {}

    static Stream<String> broken(Ledger.Row row) {
        return Stream.of(fields(row.content()), tries(row.content()), id(row), topic(row), lane(row))
                .flatMap(found -> found);
    }

    private static Stream<String> fields(JsonNode content) {
        Stream<String> missing = REQUIRED.stream()
                .filter(field -> content.path(field).isEmpty()
                        && content.path(field).asString("").isBlank())
                .map(field -> field + ": missing");
        Stream<String> unknown = content.propertyNames().stream()
                .filter(field -> !REQUIRED.contains(field) && !field.equals("since"))
                .map(field -> field + ": no such field");
        return Stream.concat(missing, unknown);
    }

    private static Stream<String> tries(JsonNode content) {
        Stream<String> missing = Stream.of("command", "expect")
                .filter(field -> content.path("try").path(field).asString("").isBlank())
                .map(field -> "try." + field + ": missing");
        Stream<String> unknown = content.path("try").propertyNames().stream()
                .filter(field -> !Set.of("command", "expect", "undo").contains(field))
                .map(field -> "try." + field + ": no such field");
        return Stream.concat(missing, unknown);
    }

    private static Stream<String> id(Ledger.Row row) {
        return row.id().matches("[a-z0-9]+(-[a-z0-9]+)*")
                ? Stream.empty()
                : Stream.of("id: must be lower case with dashes");
    }

    private static Stream<String> topic(Ledger.Row row) {
        return row.topic().isPresent() ? Stream.empty() : Stream.of("topic: '" + row.text("topic") + "' is none");
    }

    private static Stream<String> lane(Ledger.Row row) {
        String expected = Stream.of("cluster", "lab")
                .filter(lane -> row.test().startsWith("shop.e2e." + lane + "."))
                .findFirst()
                .orElse("verify");
        return row.lane().equals(expected)
                ? Stream.empty()
                : Stream.of("lane: must be '" + expected + "', where " + row.test() + " runs");
    }
}
