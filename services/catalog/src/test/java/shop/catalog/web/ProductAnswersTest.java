package shop.catalog.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import shop.catalog.TestCatalog;
import shop.catalog.domain.Details;
import shop.catalog.domain.Product;
import shop.catalog.domain.ShowProduct;
import shop.catalog.domain.Version;
import shop.catalog.mongo.ProductIndexes;
import shop.platform.mongo.ModuleDatabase;
import shop.platform.testing.EmbeddedMongo;
import tools.jackson.databind.json.JsonMapper;

class ProductAnswersTest {

    private static final Details EDITED = new Details("Edited", "", "cups", 1, "");

    private final ModuleDatabase database = ModuleDatabase.open(
            "catalog", EmbeddedMongo.uri("catalog"), new SimpleMeterRegistry(), ProductIndexes::create);
    private final TestCatalog catalog = new TestCatalog(database::get);

    @BeforeEach
    void oneProduct() {
        catalog.add(TestCatalog.product("CUP-1", 1));
    }

    @AfterEach
    void close() {
        database.close();
    }

    private ProductAnswers answers(ShowProduct show, Duration ttl) {
        return answers(show, 1_000_000, ttl);
    }

    private static ProductAnswers answers(ShowProduct show, long bytes, Duration ttl) {
        return new ProductAnswers(show, new JsonMapper(), bytes, ttl);
    }

    private Product edit() {
        return catalog.products.edit("CUP-1", new Version(1, true), EDITED).orElseThrow();
    }

    @Test
    void areTheSameBytesUntilTheProductChanges() {
        ProductAnswers answers = answers(new ShowProduct(catalog.products), Duration.ofHours(1));

        ProductAnswer first = answers.of("CUP-1");
        edit();

        assertThat(answers.of("CUP-1")).isSameAs(first);
        answers.changed("CUP-1");
        assertThat(answers.of("CUP-1").etag()).isEqualTo("\"1.2.1\"");
    }

    @Test
    void seeTheChangeOfAnotherProcessWhenTheirTimeIsOver() {
        ProductAnswers answers = answers(new ShowProduct(catalog.products), Duration.ofMillis(50));
        answers.of("CUP-1");

        edit();

        Awaitility.await()
                .untilAsserted(() -> assertThat(answers.of("CUP-1").etag()).isEqualTo("\"1.2.1\""));
    }

    @Test
    void takeNoMoreMemoryThanTheyMay() {
        ShowProduct show = new ShowProduct(catalog.products);
        ProductAnswers large = answers(show, 1_000, Duration.ofHours(1));
        ProductAnswers small = answers(show, 100, Duration.ofHours(1));

        assertThat(large.of("CUP-1")).isSameAs(large.of("CUP-1"));
        Awaitility.await().untilAsserted(() -> assertThat(small.of("CUP-1")).isNotSameAs(small.of("CUP-1")));
    }

    @Test
    void doNotKeepWhatWasReadBeforeAChange() {
        AtomicReference<@Nullable ProductAnswers> holder = new AtomicReference<>();
        ShowProduct overtaken = new ShowProduct(OvertakenProducts.over(catalog.products, () -> {
            edit();
            Objects.requireNonNull(holder.get()).changed("CUP-1");
        }));
        ProductAnswers answers = answers(overtaken, Duration.ofHours(1));
        holder.set(answers);

        assertThat(answers.of("CUP-1").etag()).isEqualTo("\"1.1.1\"");
        assertThat(answers.of("CUP-1").etag()).isEqualTo("\"1.2.1\"");
    }
}
