package shop.platform.kubernetes;

import java.io.InputStream;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import shop.platform.about.ClusterObjects.Kind;
import shop.platform.about.ClusterObjects.Line;
import shop.platform.about.ClusterObjects.Sight;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads what the API server prints for people: columns, and a row for each object. */
final class PrintedTable {

    /** Asks for it, as kubectl does. */
    static final String MEDIA_TYPE = "application/json;as=Table;v=v1;g=meta.k8s.io";

    private static final JsonMapper JSON = new JsonMapper();
    private static final String APPLICATION = "/object/metadata/labels/app.kubernetes.io~1name";

    /** What is said already, and what is old a moment later. */
    private static final Set<String> LEFT_OUT = Set.of("Name", "Age");

    private PrintedTable() {}

    static Kind read(String kind, InputStream table) {
        JsonNode printed = JSON.readTree(table);
        JsonNode columns = printed.path("columnDefinitions");
        int[] shown = IntStream.range(0, columns.size())
                .filter(index -> isShown(columns.path(index)))
                .toArray();
        return new Kind(
                kind,
                Sight.CLEAR,
                IntStream.of(shown)
                        .mapToObj(index -> columns.path(index).path("name").asString(""))
                        .toList(),
                printed.path("rows").valueStream().map(row -> line(row, shown)).toList());
    }

    /** The others are for {@code --output wide}. */
    private static boolean isShown(JsonNode column) {
        return column.path("priority").asInt(0) == 0
                && !LEFT_OUT.contains(column.path("name").asString(""));
    }

    private static Line line(JsonNode row, int[] shown) {
        List<String> cells = IntStream.of(shown)
                .mapToObj(index -> row.path("cells").path(index).asString(""))
                .toList();
        return new Line(
                row.at("/object/metadata/name").asString(""),
                row.at(APPLICATION).asString(""),
                cells);
    }
}
