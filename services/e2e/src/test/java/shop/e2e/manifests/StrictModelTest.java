package shop.e2e.manifests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fabric8.kubernetes.api.model.HasMetadata;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every file under {@code k8s/} is one object, with no field that its type does not have. */
class StrictModelTest {

    @Nested
    class Holds {

        @Test
        void everyFileIsOneObjectThatTheModelKnows() {
            List<HasMetadata> objects = ManifestFile.all()
                    .filter(ManifestFile::isObject)
                    .map(ManifestFile::object)
                    .toList();

            assertThat(objects).isNotEmpty();
        }

        @Test
        void everyPatchIsAPartOfAnObjectThatTheModelKnows() {
            assertThat(ManifestFile.all().filter(ManifestFile::isPatch)).allSatisfy(ManifestFile::part);
        }
    }

    @Nested
    class Refused {

        @TempDir
        private Path folder;

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                # what is wrong                      | text of the spec                               | in the message
                an unknown field                     | containers: [{name: a, imagee: b}]             | spec.template.spec.containers[0].imagee
                a field of another level             | replicas: 2                                    | spec.template.spec.replicas
                a number where a text is due         | containers: [{name: a, env: [{name: A, value: 1}]}] | containers[0].env[0].value
                a text where a number is due         | terminationGracePeriodSeconds: "55"            | terminationGracePeriodSeconds
                a text where a yes or no is due      | hostNetwork: "no"                              | hostNetwork
                one where a list is due              | containers: {name: a}                          | spec.template.spec.containers
                a label that is no text              | nodeSelector: {shop/edge: true}                | nodeSelector
                a key that stands twice              | {hostNetwork: false, hostNetwork: true}        | hostNetwork
                """)
        void aWrongObjectNamesItsFileAndPath(String what, String spec, String path) throws IOException {
            Path file = write("deployment.yaml", """
                    apiVersion: apps/v1
                    kind: Deployment
                    metadata: {name: some}
                    spec:
                      template:
                        spec:
                          %s
                    """.formatted(spec));

            assertThatThrownBy(() -> read(file).object())
                    .as(what)
                    .isInstanceOf(NotAManifest.class)
                    .hasMessageContaining("deployment.yaml")
                    .hasMessageContaining(path);
        }

        @ParameterizedTest
        @CsvSource({"apps/v1, Deploymemt", "apps/v2, Deployment", "policy/v1beta1, PodDisruptionBudget"})
        void aKindThatClustersDoNotServeIsNamed(String version, String kind) throws IOException {
            Path file = write("some.yaml", "{apiVersion: %s, kind: %s, metadata: {name: a}}".formatted(version, kind));

            assertThatThrownBy(() -> read(file).object()).hasMessageContainingAll("some.yaml", kind, version);
        }

        @Test
        void twoObjectsInAFileAreTooMany() throws IOException {
            String service = "apiVersion: v1\nkind: Service\nmetadata: {name: a}\n";
            Path file = write("service.yaml", service + "---\n" + service);

            assertThatThrownBy(() -> read(file).object()).hasMessageContainingAll("service.yaml", "2 objects");
        }

        private Path write(String name, String text) throws IOException {
            return Files.writeString(folder.resolve(name), text);
        }

        private static ManifestFile read(Path file) {
            return new ManifestFile(file, Yaml.documents(file));
        }
    }
}
