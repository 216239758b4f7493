package shop.e2e.manifests;

import static org.assertj.core.api.Assertions.assertThat;

import io.fabric8.kubernetes.api.model.HasMetadata;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every concept has its manifests, its command and its test; and no manifest and no test is without a concept. */
class LedgerTest {

    /** All that a row can name. */
    private static final List<Path> FILES = ManifestFile.all()
            .filter(file -> !file.isForATool())
            .map(ManifestFile::path)
            .toList();

    /** What a shop consists of that {@code scripts/deploy} brought up without being told an overlay; and the lab. */
    static final List<HasMetadata> SHOP = Stream.concat(
                    Overlay.rendered("kind").objects().stream(),
                    LabFolder.all().flatMap(folder -> folder.overlay().objects().stream()))
            .toList();

    @Nested
    class Holds {

        private final Ledger ledger = Ledger.read();

        @Test
        void everyRowIsWhole() {
            assertThat(ledger.rows()).isNotEmpty();
            assertThat(ledger.broken(FILES)).isEmpty();
        }

        @Test
        void everyManifestIsInARow() {
            assertThat(ledger.unnamed(FILES)).isEmpty();
        }

        @Test
        void everyRowHasATestOfBothSides() {
            assertThat(ledger.untested()).isEmpty();
        }

        @Test
        void everyTestOfAConceptHasARow() {
            Set<String> tests = ledger.rows().stream().map(Ledger.Row::test).collect(Collectors.toSet());

            assertThat(ConceptTests.onACluster().stream().map(Class::getName)).isSubsetOf(tests);
        }

        @Test
        void everyCommandIsAboutWhatIsThere() {
            assertThat(ledger.rows().stream()
                            .flatMap(row -> new TriedCommand(row.command())
                                    .missing(SHOP)
                                    .map(problem -> ledger.violation(row, problem))))
                    .isEmpty();
        }
    }

    @Nested
    class Refused {

        private static final String ROW = """
                - id: services
                  topic: services
                  title: Service
                  is: A name for a set of pods.
                  why: Pods come and go.
                  manifests: [base/*/service.yaml]
                  try: {command: kubectl get services, expect: some}
                  not: An address of a pod.
                  test: shop.e2e.manifests.SelectorsTest
                  lane: verify
                """;

        @ParameterizedTest
        @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                title: Service          | titel: Service        | title: missing
                title: Service          | titel: Service        | titel: no such field
                not: An address         | nor: An address       | not: missing
                id: services            | id: My Services       | id: must be lower case
                topic: services         | topic: gardening      | topic: 'gardening' is none
                lane: verify            | lane: cluster         | lane: must be 'verify'
                expect: some            | expect: ''            | try.expect: missing
                expect: some            | expects: some         | try.expects: no such field
                base/*/service.yaml     | base/*/services.yaml  | 'base/*/services.yaml' means no file
                """)
        void aRowThatIsNotWholeIsFound(String right, String wrong, String problem) {
            Ledger ledger = Ledger.of(ROW.replace(right, wrong));

            assertThat(Ledger.of(ROW).broken(FILES)).isEmpty();
            assertThat(ledger.broken(FILES).map(Violation::toString))
                    .anySatisfy(it -> assertThat(it).contains("concepts.yaml", problem));
        }

        @Test
        void anIdThatStandsTwiceIsFound() {
            assertThat(Ledger.of(ROW + ROW).broken(FILES))
                    .singleElement()
                    .asString()
                    .contains("services", "twice");
        }

        @Test
        void aRowInAnotherOrderThanTheCourseIsFound() {
            String pods = ROW.replace("id: services", "id: pods").replace("topic: services", "topic: pods");

            assertThat(Ledger.of(pods + ROW).broken(FILES)).isEmpty();
            assertThat(Ledger.of(ROW + pods).broken(FILES))
                    .singleElement()
                    .asString()
                    .contains("pods", "must stand above services");
        }

        @Test
        void aManifestInNoRowIsFound() {
            assertThat(Ledger.of(ROW).unnamed(FILES))
                    .contains("k8s/base/catalog/deployment.yaml")
                    .doesNotContain("k8s/base/catalog/service.yaml");
        }

        @Test
        void aTestOfOneSideOnlyIsFound() {
            Ledger ledger = Ledger.of(ROW.replace("SelectorsTest", "OneSided"));

            assertThat(Ledger.of(ROW).untested()).isEmpty();
            assertThat(ledger.untested()).singleElement().asString().contains("services", "OneSided", "'Refused'");
        }

        @Test
        void aTestThatIsNotThereIsFound() {
            Ledger ledger = Ledger.of(ROW.replace("SelectorsTest", "NoSuchTest"));

            assertThat(ledger.untested()).singleElement().asString().contains("NoSuchTest is not there");
        }
    }
}
