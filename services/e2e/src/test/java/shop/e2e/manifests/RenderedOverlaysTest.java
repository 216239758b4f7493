package shop.e2e.manifests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.Service;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is committed as rendered is what the overlays render to. */
class RenderedOverlaysTest {

    static Stream<Path> overlays() {
        return Repository.folders(Repository.OVERLAYS).stream();
    }

    @Nested
    class Holds {

        @Test
        void everyOverlayIsRenderedAndNothingElse() {
            assertThat(Overlay.all().map(Overlay::name))
                    .isNotEmpty()
                    .containsExactlyInAnyOrderElementsOf(overlays()
                            .map(folder -> folder.getFileName().toString())
                            .toList());
        }

        @ParameterizedTest
        @MethodSource("shop.e2e.manifests.RenderedOverlaysTest#overlays")
        void hasExactlyTheObjectsThatTheOverlayLists(Path folder) {
            Overlay rendered = Overlay.rendered(folder.getFileName().toString());

            assertThat(rendered.objects().stream().map(Overlay::key))
                    .containsExactlyInAnyOrderElementsOf(
                            Assembled.of(folder).objects().keySet());
        }

        @ParameterizedTest
        @MethodSource("shop.e2e.manifests.RenderedOverlaysTest#overlays")
        void showsWhatNoPatchTouchesAsItWasWritten(Path folder) {
            Overlay rendered = Overlay.rendered(folder.getFileName().toString());

            assertThat(differences(Assembled.of(folder), rendered)).isEmpty();
        }

        @ParameterizedTest
        @MethodSource("shop.e2e.manifests.RenderedOverlaysTest#overlays")
        void isWhatKustomizeMakesOfTheOverlay(Path folder) throws Exception {
            assumeThat(onPath("kubectl"))
                    .as("no kubectl here: not compared with kustomize")
                    .isTrue();
            String name = folder.getFileName().toString();

            Process kustomize = new ProcessBuilder("kubectl", "kustomize", folder.toString())
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            String output = new String(kustomize.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

            assertThat(kustomize.waitFor()).isZero();
            assertThat(output).isEqualTo(Files.readString(Repository.RENDERED.resolve(name + ".yaml")));
        }
    }

    @Nested
    class Refused {

        private final Path kind = Repository.OVERLAYS.resolve("kind");

        @TempDir
        private Path folder;

        @Test
        void anObjectThatWasRenderedOtherwiseIsFound() {
            Overlay stale = Overlay.rendered("kind")
                    .with(Service.class, "catalog", service -> service.getSpec().setType("NodePort"));

            assertThat(differences(Assembled.of(kind), stale)).containsOnlyKeys("Service shop/catalog");
        }

        @Test
        void aPatchWithoutAnObjectIsFound() throws IOException {
            Files.writeString(folder.resolve("service.yaml"), "{apiVersion: v1, kind: Service, metadata: {name: a}}");
            Files.writeString(
                    folder.resolve(Kustomization.FILE),
                    "resources: [service.yaml]\npatches: [{target: {name: b}, patch: '[]'}]\n");

            assertThatThrownBy(() -> Assembled.of(folder))
                    .hasMessageContainingAll(Kustomization.FILE, "patches", "\"b\"");
        }
    }

    private static Map<String, String> differences(Assembled assembled, Overlay rendered) {
        Map<String, HasMetadata> actual =
                rendered.objects().stream().collect(Collectors.toMap(Overlay::key, object -> object));
        Map<String, String> differences = new TreeMap<>();
        assembled.objects().forEach((key, object) -> {
            if (!assembled.touched().contains(key)
                    && !StrictModel.tree(object).equals(StrictModel.tree(actual.get(key)))) {
                differences.put(key, StrictModel.tree(actual.get(key)).toString());
            }
        });
        return differences;
    }

    private static boolean onPath(String program) {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(":"))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }
}
