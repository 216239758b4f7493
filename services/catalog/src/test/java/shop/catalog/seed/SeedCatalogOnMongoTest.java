package shop.catalog.seed;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.testcontainers.junit.jupiter.EnabledIfDockerAvailable;
import shop.platform.testing.RealMongo;

/** A real server reports what was there before in its own way. */
@EnabledIfDockerAvailable
@ExtendWith(OutputCaptureExtension.class)
class SeedCatalogOnMongoTest {

    @Test
    void addsOnlyTheRestWhenMoreAreWanted(CapturedOutput output) {
        String store = "--shop.catalog.mongo-uri=" + RealMongo.uri("catalog");

        SeedCatalog.seed(store, "--products=2500");
        SeedCatalog.seed(store, "--products=4000");
        SeedCatalog.seed(store, "--products=4000");

        assertThat(output)
                .contains("2500 products, 2500 new in")
                .contains("4000 products, 1500 new in")
                .contains("4000 products, 0 new in");
    }
}
