package shop.e2e.manifests;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * The concepts that the manifests show, each with a command and a test.
 *
 * @param file where it stands, for messages
 * @param rows of it
 */
public record Ledger(String file, List<Row> rows) {

    static final Path FILE = Repository.K8S.resolve("concepts.yaml");

    /** A concept. */
    public record Row(JsonNode content) {

        public String id() {
            return text("id");
        }

        public Optional<Topic> topic() {
            return Topic.of(text("topic"));
        }

        public String title() {
            return text("title");
        }

        public String test() {
            return text("test");
        }

        public String lane() {
            return text("lane");
        }

        public String command() {
            return content.path("try").path("command").asString("");
        }

        public String expect() {
            return content.path("try").path("expect").asString("");
        }

        public List<String> manifests() {
            return content.path("manifests")
                    .valueStream()
                    .map(JsonNode::asString)
                    .toList();
        }

        /** What stands in a field of one value; nothing when it is not there. */
        public String text(String field) {
            return content.path(field).asString("");
        }

        /** Whether one of its patterns means this file. */
        public boolean names(Path file) {
            return manifests().stream().map(ManifestPattern::new).anyMatch(pattern -> pattern.matches(file));
        }
    }

    public static Ledger read() {
        return new Ledger(Repository.relative(FILE), rows(Yaml.documents(FILE)));
    }

    public static Ledger of(String text) {
        return new Ledger("concepts.yaml", rows(Yaml.documents("concepts.yaml", text)));
    }

    private static List<Row> rows(List<JsonNode> documents) {
        return documents.stream().flatMap(JsonNode::valueStream).map(Row::new).toList();
    }

    Violation violation(Row row, String problem) {
        return new Violation(file, row.id(), problem);
    }

    /** Rows that are not what a row must be, and patterns that mean no file. */
    Stream<Violation> broken(List<Path> files) {
        Set<String> ids = new HashSet<>();
        Stream<Violation> twice =
                rows.stream().filter(row -> !ids.add(row.id())).map(row -> violation(row, "id: stands twice"));
        Stream<Violation> fields =
                rows.stream().flatMap(row -> RowRules.broken(row).map(problem -> violation(row, problem)));
        Stream<Violation> vain = rows.stream()
                .flatMap(row -> row.manifests().stream()
                        .filter(pattern -> files.stream().noneMatch(new ManifestPattern(pattern)::matches))
                        .map(pattern -> violation(row, "manifests: '" + pattern + "' means no file")));
        return Stream.of(twice, fields, vain, misplaced()).flatMap(found -> found);
    }

    /** Rows whose topic comes before that of the row above. */
    private Stream<Violation> misplaced() {
        return IntStream.range(1, rows.size())
                .filter(index -> rows.get(index)
                        .topic()
                        .flatMap(topic -> rows.get(index - 1).topic().filter(above -> topic.compareTo(above) < 0))
                        .isPresent())
                .mapToObj(index -> violation(
                        rows.get(index),
                        "topic: must stand above " + rows.get(index - 1).id()));
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
