package shop.e2e.manifests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who reads the table and who reads the ledger try the same and expect the same. */
class ReadingOrderTest {

    private final Ledger ledger = Ledger.read();
    private String readme = "";

    @BeforeEach
    void theReadme() throws IOException {
        readme = Files.readString(Repository.K8S.resolve("README.md"));
    }

    @Test
    void saysWhatTheLedgerSays() {
        ReadingOrder order = ReadingOrder.in(readme);

        assertThat(order.lines())
                .hasSize((int) readme.lines()
                                .dropWhile(line -> !line.equals("## Reading order"))
                                .takeWhile(line -> !line.startsWith("## Settings"))
                                .filter(line -> line.startsWith("| "))
                                .count()
                        - 2);
        assertThat(order.differences(ledger)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "kubectl get poddisruptionbudgets --namespace shop, kubectl get pods, tries something else",
        "ALLOWED DISRUPTIONS is 1, ALLOWED DISRUPTIONS is 2, expects something else",
        "base/catalog/poddisruptionbudget.yaml, base/catalog/role.yaml, does not name base/catalog/role.yaml",
        "PodDisruptionBudget and drain, Budgets, there is no such row"
    })
    void differsWhereOneOfThemWasChanged(String now, String then, String difference) {
        assertThat(readme).contains(now);

        assertThat(ReadingOrder.in(readme.replace(now, then)).differences(ledger))
                .singleElement()
                .asString()
                .endsWith(difference);
    }
}
