package shop.e2e.manifests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.junit.jupiter.api.Named.named;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.fabric8.kubernetes.api.model.HasMetadata;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every overlay keeps every habit; and every habit finds what breaks it, and says where. */
class HabitsTest {

    static Stream<Arguments> overlaysAndHabits() {
        return Overlay.all().flatMap(overlay -> Habit.ALL.stream().map(habit -> arguments(overlay, habit(habit))));
    }

    private static Object habit(Habit habit) {
        return named(habit.getClass().getSimpleName(), habit);
    }

    @Nested
    class Holds {

        @ParameterizedTest
        @MethodSource("shop.e2e.manifests.HabitsTest#overlaysAndHabits")
        void isKept(Overlay overlay, Habit habit) {
            assertThat(habit.broken(overlay)).isEmpty();
        }

        /** Jobs that somebody runs by hand, and what a bare cluster lacks. */
        @ParameterizedTest
        @ValueSource(strings = {"jobs", "addons"})
        void containersInNoOverlayKeepThoseOfContainers(String folder) {
            Path files = Repository.K8S.resolve(folder);
            assumeThat(Files.exists(files)).as("no such folder: " + files).isTrue();
            List<HasMetadata> objects = ManifestFile.in(files)
                    .filter(ManifestFile::isObject)
                    .map(ManifestFile::object)
                    .toList();
            Overlay all = new Overlay(folder, "k8s/" + folder, objects);

            assertThat(all.workloads()).isNotEmpty();
            assertThat(Habit.OF_CONTAINERS.stream().flatMap(habit -> habit.broken(all)))
                    .isEmpty();
        }

        @Test
        void theReadmeListsTheSecretsOfEachNamespace() {
            GeneratedSecrets secrets = GeneratedSecrets.of("""
                    | Secret | keys |
                    | --- | --- |
                    | `token-orders`, `-storage-out` | `kid` |
                    | `trusted-keys`, also in `shop-payments` | `kid` |
                    """);

            assertThat(secrets.byNamespace())
                    .isEqualTo(Map.of(
                            "shop", Set.of("token-orders", "token-storage-out", "trusted-keys"),
                            "shop-payments", Set.of("trusted-keys")));
        }
    }

    @Nested
    class Refused {

        @ParameterizedTest
        @MethodSource("shop.e2e.manifests.Damage#all")
        void isFoundWithFileAndPath(Damage damage) {
            Overlay damaged = damage.to(Overlay.rendered("kind"));

            assertThat(damage.habit().broken(damaged).map(Violation::toString))
                    .anySatisfy(found -> assertThat(found)
                            .contains("k8s/tests/rendered/kind.yaml", damage.path(), damage.problem()));
        }
    }
}
