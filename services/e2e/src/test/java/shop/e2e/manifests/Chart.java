package shop.e2e.manifests;

import com.marcnuri.helm.Helm;
import com.marcnuri.helm.LintResult;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.springframework.util.FileSystemUtils;
import tools.jackson.databind.JsonNode;

/**
 * The chart of the shop, rendered by Helm's own code, without its program. What is rendered is a copy with two changes: it
 * asks no cluster, because Helm's code would ask whatever a kubeconfig of this machine names; and hooks are ordinary
 * objects, because that code shows hooks to those who install only.
 */
record Chart(Path folder) implements AutoCloseable {

    static final Path FOLDER = Repository.ROOT.resolve("helm/shop");

    /** Values for whatever is rendered under {@code k8s/}. */
    static final Path CASES = FOLDER.resolve("ci");

    /** The annotation of a hook, in the copy. */
    static final String HOOK = "test.helm.sh/hook";

    /** The oldest that is supported; Helm's own idea of a cluster that is not there is much older. */
    private static final String KUBERNETES = "1.33.0";

    private static final String NAME = "shop";

    /** In a cluster where nothing is yet. */
    static Chart copy() {
        return copy(Map.of());
    }

    /** @param found objects that are in the cluster, by kind and name */
    static Chart copy(Map<String, JsonNode> found) {
        try {
            Path copy = Files.createTempDirectory("chart");
            FileSystemUtils.copyRecursively(FOLDER, copy);
            for (Path template : Repository.yaml(copy.resolve("templates"))) {
                Files.writeString(template, Files.readString(template).replace("\"helm.sh/hook", "\"" + HOOK));
            }
            StringBuilder answers = new StringBuilder("{{- define \"shop.found\" -}}\n");
            found.forEach((key, object) -> answers.append(
                    "{{- if eq (printf \"%%s %%s\" .kind .name) \"%s\" }}%s{{ end -}}\n".formatted(key, object)));
            Files.writeString(copy.resolve("templates/_cluster.tpl"), answers.append("{{- end }}\n"));
            return new Chart(copy);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @param values a file */
    List<JsonNode> with(Path values) {
        return Yaml.documents(
                "helm/shop with " + Repository.relative(values),
                new Helm(folder)
                        .template()
                        .withName(NAME)
                        .withNamespace(NAME)
                        .withKubeVersion(KUBERNETES)
                        .withValuesFile(values)
                        .call());
    }

    /** @param values as they would stand in a file; JSON is YAML */
    List<JsonNode> with(JsonNode values) {
        try {
            return with(Files.writeString(folder.resolve("ci/these.yaml"), values.toString()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What is told to whoever has installed it. */
    String notes(Path values) {
        return new Helm(folder)
                .install()
                .clientOnly()
                .dryRun()
                .withName(NAME)
                .withNamespace(NAME)
                .withKubeVersion(KUBERNETES)
                .withValuesFile(values)
                .call()
                .getOutput()
                .replaceFirst("(?s).*\nNOTES:", "");
    }

    static LintResult lint() {
        return new Helm(FOLDER).lint().strict().call();
    }

    @Override
    public void close() {
        try {
            FileSystemUtils.deleteRecursively(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
