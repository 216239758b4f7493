package shop.catalog.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import shop.catalog.CatalogApplication;
import shop.catalog.api.ProductDetails;
import shop.catalog.api.ProductEdit;
import shop.catalog.api.ProductPage;
import shop.catalog.api.ProductSummary;
import shop.catalog.api.ReservationEnd;
import shop.catalog.api.ReserveAnswer;
import shop.catalog.api.ReserveRequest;
import shop.catalog.api.StaffAnswer;
import shop.catalog.api.StaffProduct;
import shop.catalog.api.StockChange;
import shop.platform.testing.EmbeddedMongo;
import shop.platform.testing.Processes;
import tools.jackson.databind.json.JsonMapper;

/**
 * Contract JSON of another release, read with the mapper that a process has: members too many, members missing.
 * A missing one is null, so a member that a release adds has to be of a type that can be null: a missing number is refused.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PreviousReleaseContractTest {

    private ServletWebServerApplicationContext process;

    @BeforeAll
    void start() {
        process = Processes.start(CatalogApplication.class, "shop.catalog.mongo-uri=" + EmbeddedMongo.uri("catalog"));
    }

    @AfterAll
    void stop() {
        process.close();
    }

    private <T> T read(String file, Class<T> type) throws IOException {
        try (InputStream json =
                Objects.requireNonNull(getClass().getResourceAsStream("/previous-release/" + file + ".json"))) {
            return process.getBean(JsonMapper.class).readValue(json, type);
        }
    }

    @Test
    void existsForEveryRecordOfTheContract() throws Exception {
        List<String> missing = new ArrayList<>();
        for (Resource file :
                new PathMatchingResourcePatternResolver().getResources("classpath*:shop/catalog/api/*.class")) {
            String name = String.valueOf(file.getFilename()).replace(".class", "");
            String recorded = name.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
            boolean top = !name.contains("$")
                    && Class.forName("shop.catalog.api." + name).isRecord();
            if (top && getClass().getResource("/previous-release/" + recorded + ".json") == null) {
                missing.add(recorded);
            }
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void isReadAsFarAsItGoes() throws IOException {
        ProductSummary cup = new ProductSummary("CUP-1", "Coffee cup", "cups", 1250, "", true);

        assertThat(read("product-summary", ProductSummary.class)).isEqualTo(cup);
        assertThat(read("product-page", ProductPage.class)).isEqualTo(new ProductPage(List.of(cup), null));
        assertThat(read("product-details", ProductDetails.class))
                .isEqualTo(new ProductDetails("CUP-1", "Coffee cup", "Holds two espressi", "cups", 1250, "", 7));
        assertThat(read("reservation-end", ReservationEnd.class))
                .isEqualTo(new ReservationEnd(Set.of("CUP-1", "CUP-2"), Instant.parse("2026-11-01T12:05:00Z")));
        assertThat(read("reserve-answer", ReserveAnswer.class)).isEqualTo(new ReserveAnswer(true, null, null));
        assertThat(read("reserve-request", ReserveRequest.class))
                .isEqualTo(new ReserveRequest(Map.of("CUP-1", 2), Instant.parse("2026-11-01T12:05:00Z")));
    }

    @Test
    void ofStaffIsReadAsFarAsItGoes() throws IOException {
        assertThat(read("product-edit", ProductEdit.class)).isEqualTo(new ProductEdit(3, 1300L, null));
        assertThat(read("stock-change", StockChange.class)).isEqualTo(new StockChange(3, -2));
        assertThat(read("staff-product", StaffProduct.class))
                .isEqualTo(new StaffProduct("CUP-1", "Coffee cup", "cups", 1250, "", 7, 1, 2, 10, 3));
        assertThat(read("staff-answer", StaffAnswer.class))
                .isEqualTo(new StaffAnswer(false, null, StaffAnswer.Reason.STALE));
    }
}
