package shop.e2e.manifests;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.comments.CommentLine;
import org.yaml.snakeyaml.comments.CommentType;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import tools.jackson.databind.JsonNode;

/** What can be set in the chart, with the comments of its {@code values.yaml}. */
final class ChartValues {

    /**
     * @param path as in {@code image.tag}
     * @param meaning the comment above it; empty for none
     * @param isLeaf whether it is a value: a text, a number, a list, or a map that is empty
     */
    record Setting(String path, String meaning, boolean isLeaf) {}

    private static final String FILE = "helm/shop/values.yaml";

    private ChartValues() {}

    static JsonNode standard() {
        return Yaml.documents(FILE, Repository.read(FILE)).getFirst();
    }

    static Set<String> assemblies() {
        String facts = "helm/shop/files/assemblies.yaml";
        return Set.copyOf(Yaml.documents(facts, Repository.read(facts))
                .getFirst()
                .path("assemblies")
                .propertyNames());
    }

    static List<Setting> settings() {
        return settings(Repository.read(FILE));
    }

    static List<Setting> settings(String yaml) {
        LoaderOptions options = new LoaderOptions();
        options.setProcessComments(true);
        List<Setting> settings = new ArrayList<>();
        collect("", new org.yaml.snakeyaml.Yaml(options).compose(new StringReader(yaml)), settings);
        return settings;
    }

    static List<String> leaves() {
        return settings().stream().filter(Setting::isLeaf).map(Setting::path).toList();
    }

    private static void collect(String prefix, Node node, List<Setting> settings) {
        if (node instanceof MappingNode mapping) {
            for (NodeTuple tuple : mapping.getValue()) {
                ScalarNode key = (ScalarNode) tuple.getKeyNode();
                String path = prefix + key.getValue();
                boolean leaf = !(tuple.getValueNode() instanceof MappingNode value)
                        || value.getValue().isEmpty();
                settings.add(new Setting(path, comment(key), leaf));
                collect(path + ".", tuple.getValueNode(), settings);
            }
        }
    }

    /** The lines right above a key; what a blank line parts from it belongs to the file. */
    private static String comment(ScalarNode key) {
        List<CommentLine> lines = key.getBlockComments() == null ? List.of() : key.getBlockComments();
        int blank = lines.stream().map(CommentLine::getCommentType).toList().lastIndexOf(CommentType.BLANK_LINE);
        return lines.subList(blank + 1, lines.size()).stream()
                .map(line -> line.getValue().strip())
                .collect(Collectors.joining(" "));
    }

    /** The table of the chart's {@code README.md}: a row per comment. */
    static String table() {
        JsonNode standard = standard();
        List<Setting> settings = settings();
        return settings.stream()
                .filter(setting -> !setting.meaning().isEmpty())
                .map(setting -> "| `%s` | %s | %s |"
                        .formatted(
                                setting.path(),
                                isExplainedByPart(setting, settings)
                                        ? ""
                                        : "`" + standard.at("/" + setting.path().replace('.', '/')) + "`",
                                setting.meaning()))
                .collect(Collectors.joining("\n", "| value | default | meaning |\n| --- | --- | --- |\n", "\n"));
    }

    private static boolean isExplainedByPart(Setting setting, List<Setting> settings) {
        return settings.stream()
                .filter(other -> !other.meaning().isEmpty())
                .anyMatch(other -> other.path().startsWith(setting.path() + "."));
    }
}
