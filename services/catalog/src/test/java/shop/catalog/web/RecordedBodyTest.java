package shop.catalog.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import shop.catalog.CatalogApplication;
import shop.catalog.TestCatalog;
import shop.catalog.domain.ImportProducts;
import shop.platform.testing.EmbeddedMongo;
import shop.platform.testing.Processes;

/** A release that writes products in another way has another format number, and a body recorded under it. */
class RecordedBodyTest {

    @Test
    void isWhatTheFormatNumberInTheEntityTagStandsFor() throws IOException {
        String name = "/product-body/format-" + ProductAnswer.FORMAT + ".json";
        try (var process = Processes.start(
                        CatalogApplication.class, "shop.catalog.mongo-uri=" + EmbeddedMongo.uri("catalog"));
                InputStream recorded = getClass().getResourceAsStream(name)) {
            process.getBean(ImportProducts.class).importAll(Stream.of(TestCatalog.product("SHOW-1", 5)));

            var answer = new Http(Processes.port(process)).get("/api/products/SHOW-1");

            assertThat(recorded).as(name).isNotNull();
            assertThat(answer.body()).isEqualTo(new String(recorded.readAllBytes(), StandardCharsets.UTF_8).strip());
            assertThat(answer.headers().firstValue("ETag")).hasValue("\"" + ProductAnswer.FORMAT + ".1.1\"");
        }
    }
}
