package shop.e2e.manifests;

import static org.assertj.core.api.Assertions.assertThat;

import io.fabric8.kubernetes.api.model.HasMetadata;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import shop.platform.about.ClusterObjects.Kind;
import shop.platform.about.ClusterObjects.Line;
import shop.platform.about.ClusterObjects.Sight;
import shop.platform.about.ClusterObjects.View;
import shop.storefront.concepts.Concept;
import shop.storefront.concepts.ConceptLedger;
import shop.storefront.concepts.LiveConcept;

/** The storefront goes by names of files only, and so shows under each concept the objects that stand in them. */
class ConceptsOnThePageTest {

    private static final List<HasMetadata> OBJECTS = Overlay.rendered("kind").objects();

    /** As if every kind could be listed. */
    private static final View ALL = new View(
            true,
            OBJECTS.stream()
                    .map(ConceptsOnThePageTest::kind)
                    .distinct()
                    .collect(Collectors.toMap(kind -> kind.toLowerCase(Locale.ROOT), ConceptsOnThePageTest::listed)));

    private final List<Concept> concepts =
            new ConceptLedger().topics().values().stream().flatMap(List::stream).toList();

    private static String kind(HasMetadata object) {
        return object.getKind();
    }

    private static Kind listed(String kind) {
        return new Kind(
                kind,
                Sight.CLEAR,
                List.of(),
                OBJECTS.stream()
                        .filter(object -> object.getKind().equals(kind))
                        .map(object -> new Line(object.getMetadata().getName(), label(object), List.of()))
                        .toList());
    }

    private static String label(HasMetadata object) {
        return Optional.ofNullable(object.getMetadata().getLabels())
                .map(labels -> labels.get("app.kubernetes.io/name"))
                .orElse("");
    }

    private static Set<String> shown(Concept concept) {
        return LiveConcept.of(concept, ALL).kinds().stream()
                .flatMap(kind -> kind.objects().stream().map(line -> kind.name() + " " + line.object()))
                .collect(Collectors.toSet());
    }

    /** What is deployed by the files of base that the row names, one by one or by their kind. */
    private static Set<String> meant(Concept concept) {
        return concept.manifests().stream()
                .filter(pattern -> pattern.startsWith("base/") && !pattern.startsWith("base/payments/sandbox/"))
                .map(ManifestPattern::new)
                .flatMap(pattern -> pattern.files().stream())
                .filter(file -> !file.startsWith(Path.of("base/payments/sandbox")))
                .map(file ->
                        new ManifestFile(Repository.K8S.resolve(file), Yaml.documents(Repository.K8S.resolve(file))))
                .filter(ManifestFile::isObject)
                .map(ManifestFile::object)
                .map(object -> object.getKind() + " " + object.getMetadata().getName())
                .collect(Collectors.toSet());
    }

    @Test
    void hasTheRowsOfTheLedger() {
        assertThat(concepts.stream().map(Concept::id))
                .containsExactlyElementsOf(
                        Ledger.read().rows().stream().map(Ledger.Row::id).toList());
    }

    @Test
    void showsTheObjectsOfEveryRow() {
        assertThat(concepts.stream().filter(concept -> !meant(concept).isEmpty()))
                .hasSizeGreaterThan(20)
                .allSatisfy(
                        concept -> assertThat(shown(concept)).as(concept.id()).containsAll(meant(concept)));
    }

    @Test
    void showsNoOthersOfARowThatNamesSingleFiles() {
        Map<String, Concept> byId = concepts.stream().collect(Collectors.toMap(Concept::id, Function.identity()));

        assertThat(Stream.of("external-name", "headless-services", "config-map-reload", "network-policies-cidr")
                        .map(byId::get))
                .allSatisfy(
                        concept -> assertThat(shown(concept)).as(concept.id()).isEqualTo(meant(concept)));
    }
}
