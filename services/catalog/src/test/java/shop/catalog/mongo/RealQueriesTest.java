package shop.catalog.mongo;

import static org.assertj.core.api.Assertions.assertThat;
import static shop.catalog.TestCatalog.product;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.bson.BsonDocument;
import org.junit.jupiter.api.Test;
import org.testcontainers.junit.jupiter.EnabledIfDockerAvailable;
import shop.catalog.TestCatalog;
import shop.catalog.domain.BrowseProducts;
import shop.catalog.domain.Details;
import shop.catalog.domain.NewProduct;
import shop.catalog.domain.Product;
import shop.platform.testing.RecordedCommands;

/** Listens to every command that the use cases send, and lets the database explain each. */
@EnabledIfDockerAvailable
class RealQueriesTest {

    @Test
    void useAnIndexEveryOne() {
        try (RecordedCommands commands = new RecordedCommands("catalog")) {
            ProductIndexes.create(commands.database());

            useEverything(new TestCatalog(commands::database));

            assertThat(commands.sent())
                    .extracting(BsonDocument::getFirstKey)
                    .contains("find", "distinct", "findAndModify", "update");
            for (BsonDocument command : commands.sent()) {
                assertThat(commands.plan(command))
                        .as(command.toJson())
                        .containsAnyOf("IXSCAN", "IDHACK", "DISTINCT_SCAN", "EXPRESS")
                        .doesNotContain("COLLSCAN");
            }
        }
    }

    @Test
    void areToldFromOnesWithoutAnIndex() {
        try (RecordedCommands commands = new RecordedCommands("catalog")) {
            ProductIndexes.create(commands.database());

            assertThat(commands.plan(BsonDocument.parse("{find: 'products', filter: {name: 'x'}}")))
                    .contains("COLLSCAN");
        }
    }

    private static void useEverything(TestCatalog catalog) {
        catalog.add(IntStream.range(0, 500).mapToObj(i -> product("P-" + i, 5)).toArray(NewProduct[]::new));
        BrowseProducts browse = new BrowseProducts(catalog.products);
        browse.browse(null, null, null, 20);
        browse.browse(null, null, "P-2", 20);
        browse.browse(null, "things", "P-2", 20);
        browse.browse("name of", null, null, 20);
        browse.browse("name p", "things", "P-2", 20);
        catalog.products.categories();
        Product product = catalog.products.find("P-1").orElseThrow();
        catalog.products.find(List.of("P-1", "P-2"));
        catalog.stock("P-1");
        catalog.products.edit("P-1", product.version(), new Details("x", "", "things", 1, ""));
        catalog.products.find("P-1").ifPresent(now -> catalog.products.changeStock("P-1", now.version(), 1));
        UUID order = TestCatalog.order();
        catalog.reserve.reserve(order, Map.of("P-1", 1, "P-2", 9), catalog.deadline());
        catalog.release.release(order, Set.of("P-1", "P-2"), catalog.deadline());
        UUID sold = TestCatalog.order();
        catalog.reserve.reserve(sold, Map.of("P-3", 1), catalog.deadline());
        catalog.settle.settle(sold, Set.of("P-3"));
        catalog.clock.advance(Duration.ofHours(1));
        catalog.prune.prune();
    }
}
