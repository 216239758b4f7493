package shop.catalog.web;

import static org.assertj.core.api.Assertions.assertThat;
import static shop.catalog.TestCatalog.product;

import java.net.http.HttpResponse;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import shop.catalog.CatalogApplication;
import shop.catalog.domain.ImportProducts;
import shop.platform.testing.EmbeddedMongo;
import shop.platform.testing.Processes;

/** The pages of summaries of the public API. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BrowseApiTest {

    private ServletWebServerApplicationContext process;
    private Http http;

    @BeforeAll
    void start() {
        process = Processes.start(CatalogApplication.class, "shop.catalog.mongo-uri=" + EmbeddedMongo.uri("catalog"));
        http = new Http(Processes.port(process));
    }

    @AfterAll
    void stop() {
        process.close();
    }

    private void supply(String sku, int stock) {
        process.getBean(ImportProducts.class).importAll(Stream.of(product(sku, stock)));
    }

    @Test
    void browsesSearchesAndPages() {
        supply("BROWSE-1", 1);
        supply("BROWSE-2", 0);

        HttpResponse<String> first = http.get("/api/products?q=browse&limit=1&category=things");
        HttpResponse<String> second = http.get("/api/products?q=BROWSE&limit=1&after=BROWSE-1&category=");

        assertThat(first.body())
                .isEqualTo("{\"items\":[{\"sku\":\"BROWSE-1\",\"name\":\"Name of BROWSE-1\",\"category\":\"things\","
                        + "\"priceInCents\":1999,\"picture\":\"\",\"inStock\":true}],\"next\":\"BROWSE-1\"}");
        assertThat(second.body()).contains("BROWSE-2", "\"inStock\":false", "\"next\":null");
    }

    @Test
    void showsTwentyProductsUnlessAskedForMore() {
        IntStream.range(0, 21).forEach(number -> supply("TWENTY-%02d".formatted(number), 1));

        HttpResponse<String> page = http.get("/api/products?q=twenty");

        assertThat(page.body().split("\"sku\"")).hasSize(1 + 20);
        assertThat(page.body()).contains("\"next\":\"TWENTY-19\"");
        assertThat(http.get("/api/products?q=twenty&limit=100").body()).contains("TWENTY-20", "\"next\":null");
    }
}
