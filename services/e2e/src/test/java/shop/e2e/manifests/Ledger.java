package shop.e2e.manifests;

import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * The concepts that the manifests show, each with a command and a test.
 *
 * @param file where it stands, for messages
 * @param rows of it
 */
record Ledger(String file, List<Row> rows) {

    static final Path FILE = Repository.K8S.resolve("concepts.yaml");

    /** A concept. */
    record Row(JsonNode content) {

        private static final Set<String> REQUIRED = Set.of("id", "title", "is", "manifests", "try", "test", "lane");

        String id() {
            return content.path("id").asString("without id");
        }

        String test() {
            return content.path("test").asString("");
        }

        String command() {
            return content.path("try").path("command").asString("");
        }

        List<String> manifests() {
            return content.path("manifests")
                    .valueStream()
                    .map(JsonNode::asString)
                    .toList();
        }

        /** Whether one of its patterns means this file. */
        boolean names(Path file) {
            Path inside = Repository.K8S.relativize(file);
            return manifests().stream().anyMatch(pattern -> matches(pattern, inside));
        }

        Stream<String> problems() {
            Stream<String> missing = REQUIRED.stream()
                    .filter(field -> content.path(field).isEmpty()
                            && content.path(field).asString("").isBlank())
                    .map(field -> field + ": missing");
            Stream<String> unknown = content.propertyNames().stream()
                    .filter(field -> !REQUIRED.contains(field) && !field.equals("since"))
                    .map(field -> field + ": no such field");
            Stream<String> tries = Stream.of("command", "expect")
                    .filter(field ->
                            content.path("try").path(field).asString("").isBlank())
                    .map(field -> "try." + field + ": missing");
            return Stream.of(missing, unknown, tries, id(content), lane()).flatMap(found -> found);
        }

        private static Stream<String> id(JsonNode content) {
            return content.path("id").asString("").matches("[a-z0-9]+(-[a-z0-9]+)*")
                    ? Stream.empty()
                    : Stream.of("id: must be lower case with dashes");
        }

        private Stream<String> lane() {
            String expected = Stream.of("cluster", "lab")
                    .filter(lane -> test().startsWith("shop.e2e." + lane + "."))
                    .findFirst()
                    .orElse("verify");
            return content.path("lane").asString("").equals(expected)
                    ? Stream.empty()
                    : Stream.of("lane: must be '" + expected + "', where " + test() + " runs");
        }
    }

    static Ledger read() {
        return new Ledger(Repository.relative(FILE), rows(Yaml.documents(FILE)));
    }

    static Ledger of(String text) {
        return new Ledger("concepts.yaml", rows(Yaml.documents("concepts.yaml", text)));
    }

    private static List<Row> rows(List<JsonNode> documents) {
        return documents.stream().flatMap(JsonNode::valueStream).map(Row::new).toList();
    }

    private static boolean matches(String pattern, Path file) {
        PathMatcher matcher = FileSystems.getDefault().getPathMatcher("glob:" + pattern);
        return matcher.matches(file);
    }

    Violation violation(Row row, String problem) {
        return new Violation(file, row.id(), problem);
    }

    /** Rows that are not what a row must be, and patterns that mean no file. */
    Stream<Violation> broken(List<Path> files) {
        Set<String> ids = new HashSet<>();
        Stream<Violation> twice =
                rows.stream().filter(row -> !ids.add(row.id())).map(row -> violation(row, "id: stands twice"));
        Stream<Violation> fields = rows.stream().flatMap(row -> row.problems().map(problem -> violation(row, problem)));
        Stream<Violation> vain = rows.stream()
                .flatMap(row -> row.manifests().stream()
                        .filter(pattern ->
                                files.stream().noneMatch(file -> matches(pattern, Repository.K8S.relativize(file))))
                        .map(pattern -> violation(row, "manifests: '" + pattern + "' means no file")));
        return Stream.of(twice, fields, vain).flatMap(found -> found);
    }

    /** Rows whose test is not there, or asserts one side only. */
    Stream<Violation> untested() {
        return rows.stream()
                .flatMap(row -> ConceptTests.find(row.test())
                        .map(ConceptTests::missingGroups)
                        .map(missing -> missing.stream().map(group -> "has no test in its group '" + group + "'"))
                        .orElseGet(() -> Stream.of("is not there"))
                        .map(problem -> violation(row, "test: " + row.test() + " " + problem)));
    }

    /** Files that no row names. */
    Set<String> unnamed(List<Path> files) {
        return files.stream()
                .filter(file -> rows.stream().noneMatch(row -> row.names(file)))
                .map(Repository::relative)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
