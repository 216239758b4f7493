package shop.e2e.manifests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * YAML as kubectl reads it: version 1.1, where {@code 0440} is octal (Jackson's own reader speaks 1.2, where it is not),
 * but a key that stands twice is refused.
 */
final class Yaml {

    private static final JsonMapper MAPPER = new JsonMapper();

    private Yaml() {}

    static List<JsonNode> documents(Path file) {
        try {
            return documents(Repository.relative(file), Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @param where named in the message when it cannot be read */
    static List<JsonNode> documents(String where, String text) {
        List<JsonNode> documents = new ArrayList<>();
        try {
            for (Object document : reader().loadAll(text)) {
                if (Objects.nonNull(document)) {
                    documents.add(MAPPER.valueToTree(document));
                }
            }
        } catch (MarkedYAMLException e) {
            throw new NotAManifest(where, "line " + (e.getProblemMark().getLine() + 1), e.getProblem());
        }
        return documents;
    }

    private static org.yaml.snakeyaml.Yaml reader() {
        LoaderOptions options = new LoaderOptions();
        options.setAllowDuplicateKeys(false);
        return new org.yaml.snakeyaml.Yaml(new SafeConstructor(options));
    }
}
