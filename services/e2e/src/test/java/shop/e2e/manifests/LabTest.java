package shop.e2e.manifests;

import static org.assertj.core.api.Assertions.assertThat;

import io.fabric8.kubernetes.api.model.ConfigMapBuilder;
import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.NamespaceBuilder;
import io.fabric8.kubernetes.api.model.PodBuilder;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The lab stays beside the shop: each topic in a namespace of its own, as restricted as the topic allows. */
class LabTest {

    private static final Path LAB = Repository.K8S.resolve("lab");

    @Nested
    class Holds {

        @Test
        void everyTopicStaysInItsNamespaceAndIsModest() {
            assertThat(LabFolder.all()).isNotEmpty();
            assertThat(LabFolder.all().flatMap(LabFolder::broken)).isEmpty();
        }

        @Test
        void everyExceptionIsNeeded() {
            assertThat(LabFolder.all().map(LabFolder::topic)).containsAll(LabFolder.EXCEPTIONS.keySet());
            assertThat(LabFolder.all().flatMap(LabFolder::needless)).isEmpty();
        }

        /** The tests apply the files themselves. */
        @Test
        void everyKustomizationIsAListOfFilesThatBeginsWithTheNamespace() {
            assertThat(Repository.folders(LAB).stream().map(Kustomization::of)).allSatisfy(it -> {
                assertThat(it.content().propertyNames()).containsOnly("apiVersion", "kind", "resources");
                assertThat(it.resources().findFirst()).contains(it.folder().resolve("namespace.yaml"));
                assertThat(it.resources()).allMatch(file -> file.getParent().equals(it.folder()));
            });
        }

        @Test
        void theReadmeHasTheTopicsInTheOrderOfTheLedger() {
            assertThat(Repository.read("k8s/lab/README.md").lines().filter(line -> line.startsWith("| [")))
                    .hasSameSizeAs(LabFolder.all().toList())
                    .containsExactlyElementsOf(
                            Ledger.read().rows().stream().flatMap(LabTest::line).toList());
        }
    }

    @Nested
    class Refused {

        private final LabFolder folder = LabFolder.all().findFirst().orElseThrow();

        @Test
        void anObjectOfTheShop() {
            assertFound(
                    new ConfigMapBuilder()
                            .withNewMetadata()
                            .withName("installation")
                            .withNamespace("shop")
                            .endMetadata()
                            .build(),
                    "is neither in namespace");
        }

        @Test
        void anObjectOfNoNamespaceUnderAStrangeName() {
            assertFound(
                    new NamespaceBuilder()
                            .withNewMetadata()
                            .withName("default")
                            .endMetadata()
                            .build(),
                    "nor named lab-");
        }

        @Test
        void aNamespaceThatAllowsMore() {
            assertFound(
                    new NamespaceBuilder()
                            .withNewMetadata()
                            .withName("lab-" + folder.topic())
                            .addToLabels("pod-security.kubernetes.io/enforce", "privileged")
                            .endMetadata()
                            .build(),
                    "is not restricted");
        }

        @Test
        void aContainerThatSaysNothing() {
            assertFound(
                    new PodBuilder()
                            .withNewMetadata()
                            .withName("bold")
                            .withNamespace("lab-" + folder.topic())
                            .endMetadata()
                            .withNewSpec()
                            .addNewContainer()
                            .withName("bold")
                            .endContainer()
                            .endSpec()
                            .build(),
                    "resources.limits.memory",
                    "runAsNonRoot is not true",
                    "has no tag");
        }

        private void assertFound(HasMetadata object, String... problems) {
            List<String> found =
                    folder.with(object).broken().map(Violation::toString).toList();

            assertThat(Stream.of(problems))
                    .allSatisfy(problem -> assertThat(found)
                            .anySatisfy(it -> assertThat(it).contains("k8s/lab/" + folder.topic(), problem)));
        }
    }

    /** A row's line in the table of topics, when it is about one. */
    private static Stream<String> line(Ledger.Row row) {
        return row.manifests().stream()
                .filter(pattern -> pattern.matches("lab/[^/]+/\\*\\*\\.yaml"))
                .map(pattern -> pattern.split("/")[1])
                .map(topic -> "| [%s](%s) | %s |"
                        .formatted(topic, topic, row.content().path("title").asString("")));
    }
}
