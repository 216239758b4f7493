package shop.e2e.manifests;

import static org.assertj.core.api.Assertions.assertThat;

import io.fabric8.kubernetes.api.model.HasMetadata;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every file under {@code k8s/} is named after its kind, and some kustomization lists it. */
class FilesTest {

    @Nested
    class Holds {

        @Test
        void filesAreNamedAfterTheirKind() {
            assertThat(misnamed(ManifestFile.all().toList())).isEmpty();
        }

        @Test
        void kustomizationsListWhatIsThere() {
            assertThat(Kustomization.all().flatMap(Kustomization::broken)).isEmpty();
        }

        @Test
        void everyFileIsListed() {
            assertThat(unlisted(Repository.K8S)).isEmpty();
        }
    }

    @Nested
    class Refused {

        @TempDir
        private Path folder;

        @Test
        void aNameThatIsNotTheKindsIsFound() throws IOException {
            write("svc.yaml", "{apiVersion: v1, kind: Service, metadata: {name: a}}");

            assertThat(misnamed(ManifestFile.in(folder).toList()))
                    .hasSize(1)
                    .first()
                    .asString()
                    .contains("service.yaml");
        }

        @Test
        void oneOfSeveralWithoutItsOwnNameIsFound() throws IOException {
            write("service.yaml", "{apiVersion: v1, kind: Service, metadata: {name: a}}");
            write("service-b.yaml", "{apiVersion: v1, kind: Service, metadata: {name: b}}");

            assertThat(misnamed(ManifestFile.in(folder).toList()))
                    .hasSize(1)
                    .first()
                    .asString()
                    .contains("service-a.yaml");
        }

        @Test
        void aGeneratorAndAFileThatIsNotThereAreFound() throws IOException {
            write(Kustomization.FILE, "resources: [gone.yaml]\nconfigMapGenerator: [{name: a}]\n");

            assertThat(Kustomization.of(folder).broken().map(Violation::toString))
                    .anySatisfy(it -> assertThat(it).contains(Kustomization.FILE, "gone.yaml"))
                    .anySatisfy(it -> assertThat(it).contains(Kustomization.FILE, "configMapGenerator"));
        }

        @Test
        void aFileThatNoKustomizationListsIsFound() throws IOException {
            write("service.yaml", "{apiVersion: v1, kind: Service, metadata: {name: a}}");
            write("namespace.yaml", "{apiVersion: v1, kind: Namespace, metadata: {name: b}}");
            write(Kustomization.FILE, "resources: [service.yaml]");

            assertThat(unlisted(folder)).singleElement().asString().endsWith("namespace.yaml");
        }

        private Path write(String name, String text) throws IOException {
            return Files.writeString(folder.resolve(name), text);
        }
    }

    private static List<Violation> misnamed(List<ManifestFile> files) {
        Map<ManifestFile, HasMetadata> objects = new LinkedHashMap<>();
        files.stream().filter(ManifestFile::isObject).forEach(file -> objects.put(file, file.object()));
        files.stream().filter(ManifestFile::isPatch).forEach(file -> objects.put(file, file.part()));
        return objects.entrySet().stream()
                .flatMap(entry -> misnamed(entry.getKey(), entry.getValue(), isAlone(entry.getKey(), objects)))
                .toList();
    }

    private static boolean isAlone(ManifestFile file, Map<ManifestFile, HasMetadata> objects) {
        return objects.keySet().stream()
                        .filter(other -> other.isPatch() == file.isPatch())
                        .filter(other ->
                                other.path().getParent().equals(file.path().getParent()))
                        .filter(other -> objects.get(other)
                                .getKind()
                                .equals(objects.get(file).getKind()))
                        .count()
                == 1;
    }

    private static Stream<Violation> misnamed(ManifestFile file, HasMetadata object, boolean alone) {
        Set<String> names = file.names(object, alone);
        return names.contains(file.name())
                ? Stream.empty()
                : Stream.of(new Violation(file.where(), "kind", "must be named " + String.join(" or ", names)));
    }

    private static Set<String> unlisted(Path folder) {
        List<ManifestFile> files = ManifestFile.in(folder)
                .filter(file -> !file.path().startsWith(Repository.RENDERED))
                .toList();
        Set<Path> listed = files.stream()
                .filter(ManifestFile::isKustomization)
                .map(file -> Kustomization.of(file.path().getParent()))
                .flatMap(it -> Stream.of(it.resources(), it.components(), it.patchFiles()))
                .flatMap(paths -> paths)
                .collect(Collectors.toCollection(HashSet::new));
        return files.stream()
                .filter(file -> file.isObject() || file.isPatch())
                .filter(file -> !listed.contains(file.path()))
                .map(ManifestFile::where)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
