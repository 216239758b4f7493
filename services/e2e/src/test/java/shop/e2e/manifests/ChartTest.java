package shop.e2e.manifests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** What the chart is besides its objects. */
class ChartTest {

    @Test
    void helmFindsNothingToComplainAbout() {
        var result = Chart.lint();

        assertThat(result.isFailed())
                .as(() -> String.join("\n", result.getMessages()))
                .isFalse();
        assertThat(result.getMessages()).noneMatch(line -> line.contains("[WARNING]") || line.contains("[ERROR]"));
    }

    @Test
    void hasTheVersionOfTheBuild() {
        String version = Repository.read("pom.xml")
                .replaceFirst("(?s).*?<artifactId>shop</artifactId>\\s*<version>([^<]+)</version>.*", "$1");
        JsonNode chart = Yaml.documents(Chart.FOLDER.resolve("Chart.yaml")).getFirst();

        assertThat(version).matches("\\d+\\.\\d+\\.\\d+(-SNAPSHOT)?");
        assertThat(chart.path("version").asString()).isEqualTo(version);
        assertThat(chart.path("appVersion").asString()).isEqualTo(version);
    }

    @ParameterizedTest
    @MethodSource("shop.e2e.manifests.Counterpart#all")
    void theNotesNameTheProcessesThatAreInstalled(Counterpart counterpart) {
        List<String> deployments;
        String notes;
        try (Chart chart = Chart.copy()) {
            deployments = chart.with(counterpart.values()).stream()
                    .filter(object -> object.path("kind").asString().equals("Deployment"))
                    .map(object -> object.path("metadata").path("name").asString())
                    .toList();

            notes = chart.notes(counterpart.values());
        }

        String named = notes.replaceFirst("(?s).*?process(es)? \\(([^)]*)\\).*", "$2");
        assertThat(named.split(", ")).containsExactlyInAnyOrderElementsOf(deployments);
        assertThat(notes).doesNotContain("{{", "<no value>", "%!");
    }

    @Test
    void testsEachPromiseWithAPodOfItsOwn() {
        assertThat(tests("{secrets: {existing: true}}"))
                .containsExactly("test-browse", "test-order", "test-replay", "test-denied");
        assertThat(tests("{secrets: {existing: true}, networkPolicies: {enabled: false}}"))
                .containsExactly("test-browse", "test-order", "test-replay");
    }

    private static List<String> tests(String values) {
        try (Chart chart = Chart.copy()) {
            return chart.with(Yaml.documents("values", values).getFirst()).stream()
                    .filter(object -> object.path("kind").asString().equals("Pod"))
                    .filter(object -> object.at("/metadata/annotations/" + Chart.HOOK.replace("/", "~1"))
                            .asString()
                            .equals("test"))
                    .map(object -> object.path("metadata").path("name").asString())
                    .toList();
        }
    }
}
