package shop.e2e.mutations;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * A line of a manifest that is wrong.
 *
 * @param file from {@code k8s/}
 * @param line as it stands there, without its indentation
 * @param nth which of the lines like it; null for the first
 * @param wrong what stands there instead; null when the line is missing
 * @param found names of test classes, one of which finds it
 */
record Mutation(
        String file,
        String line,
        @Nullable Integer nth,
        @Nullable String wrong,
        List<String> found) {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    static List<Mutation> read(Path file) throws IOException {
        Object rows = new Yaml(new SafeConstructor(new LoaderOptions())).load(Files.readString(file));
        return List.of(JSON.convertValue(rows, Mutation[].class));
    }

    /** Changes the file below this folder. */
    void apply(Path k8s) throws IOException {
        Path path = k8s.resolve(file);
        List<String> lines = new ArrayList<>(Files.readAllLines(path));
        int at = IntStream.range(0, lines.size())
                .filter(index -> lines.get(index).strip().equals(line))
                .skip(nth == null ? 0 : nth - 1)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(file + " has no such line: " + line));
        String indentation = lines.get(at).substring(0, lines.get(at).indexOf(line));
        lines.remove(at);
        if (wrong != null) {
            lines.add(at, indentation + wrong);
        }
        Files.write(path, lines);
    }

    boolean isFoundBy(Stream<String> failed) {
        return failed.anyMatch(found::contains);
    }

    String difference() {
        return "`" + line + "` → " + (wrong == null ? "nothing" : "`" + wrong + "`");
    }
}
