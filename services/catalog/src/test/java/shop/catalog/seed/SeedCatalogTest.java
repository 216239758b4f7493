package shop.catalog.seed;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import shop.platform.testing.EmbeddedMongo;

@ExtendWith(OutputCaptureExtension.class)
class SeedCatalogTest {

    private final String database = EmbeddedMongo.uri("catalog");
    private final String store = "--shop.catalog.mongo-uri=" + database;

    @Test
    void addsEveryProductOnce(CapturedOutput output) {
        int first = SeedCatalog.seed(store);
        int second = SeedCatalog.seed(store);

        assertThat(first).isZero();
        assertThat(second).isZero();
        assertThat(stored()).isEqualTo(60);
        assertThat(output.getOut().lines())
                .satisfiesExactly(
                        line -> assertThat(line).matches("60 products, 60 new in \\d+\\.\\d s"),
                        line -> assertThat(line).matches("60 products, 0 new in \\d+\\.\\d s"));
    }

    @Test
    void addsOnlyTheRestWhenMoreAreWanted(CapturedOutput output) {
        SeedCatalog.seed(store, "--products=1500");
        SeedCatalog.seed(store, "--shop.catalog.seed.products=2200");

        assertThat(stored()).isEqualTo(2200);
        assertThat(output).contains("1500 products, 1500 new in").contains("2200 products, 700 new in");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "abc", "1000001", "99999999999", "1e3", "", " 5"})
    void refusesAnImpossibleNumber(String products, CapturedOutput output) {
        int exitCode = SeedCatalog.seed(store, "--products=" + products);

        assertThat(exitCode).isEqualTo(2);
        assertThat(output.getErr().lines())
                .singleElement()
                .isEqualTo("products must be a whole number from 1 to 1000000, not " + products);
    }

    @Test
    void saysWhenThereIsNoStore(CapturedOutput output) {
        int exitCode = SeedCatalog.seed(
                "--shop.catalog.mongo-uri=mongodb://127.0.0.1:1/catalog?serverSelectionTimeoutMS=100",
                "--shop.job.patience=0s");

        assertThat(exitCode).isEqualTo(1);
        assertThat(output.getErr().lines()).containsExactly("The store cannot be reached at the moment.");
    }

    private long stored() {
        try (MongoClient client = MongoClients.create(database)) {
            return client.getDatabase(database.substring(database.lastIndexOf('/') + 1))
                    .getCollection("products")
                    .countDocuments();
        }
    }
}
