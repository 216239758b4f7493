package shop.catalog.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import shop.catalog.CatalogApplication;
import shop.platform.testing.EmbeddedMongo;
import shop.platform.testing.Processes;
import shop.platform.testing.openapi.ApiComparison;
import tools.jackson.databind.node.ObjectNode;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OpenApiTest {

    private ServletWebServerApplicationContext process;

    @BeforeAll
    void start() {
        process = Processes.start(CatalogApplication.class, "shop.catalog.mongo-uri=" + EmbeddedMongo.uri("catalog"));
    }

    @AfterAll
    void stop() {
        process.close();
    }

    @Test
    void describesWhatRuns() {
        assertThat(comparison().differences()).isEmpty();
    }

    @Test
    void isServedWithWhatAllModulesShare() {
        var answer = new Http(Processes.port(process)).get("/api/openapi/catalog");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("\"/api/products/{sku}\"", "\"Problem\":{");
        assertThat(new Http(Processes.port(process)).get("/api/openapi/orders").statusCode())
                .isEqualTo(404);
    }

    @Test
    void isMissedWhereAnOperationIsNotDescribed() {
        ApiComparison comparison = comparison();
        path(comparison, "/api/products/{sku}/stock").remove("get");

        assertThat(comparison.differences()).containsExactly("GET /api/products/{sku}/stock is not documented");
    }

    @Test
    void isRefusedWhereItDescribesWhatDoesNotRun() {
        ApiComparison comparison = comparison();
        path(comparison, "/api/products").putObject("delete");
        schema(comparison, "Product").withObjectProperty("properties").putObject("weight");

        assertThat(comparison.differences())
                .contains("DELETE /api/products is documented and does not run")
                .contains("GET /api/products/{sku} 200.weight is documented and does not run");
    }

    @Test
    void isRefusedWhereTypesLimitsOrNecessityDiffer() {
        ApiComparison comparison = comparison();
        ObjectNode details = schema(comparison, "ProductDetails").withObjectProperty("properties");
        details.withObjectProperty("priceInCents").put("type", "string");
        details.withObjectProperty("name").put("maxLength", 121);
        schema(comparison, "StockChange").remove("required");
        path(comparison, "/api/products").withObjectProperty("get").remove("parameters");

        assertThat(comparison.differences())
                .contains("PUT /api/products/{sku} body.priceInCents: type is documented as string, runs as integer")
                .contains("PUT /api/products/{sku} body.name: maxLength is documented as 121, runs as 120")
                .contains("POST /api/products/{sku}/stock body: required are documented as [], run as [change]")
                .contains("GET /api/products query limit is not documented");
    }

    @Test
    void isRefusedWhereItIsSilentAboutWhoMay() {
        ApiComparison comparison = comparison();
        path(comparison, "/api/products/{sku}").withObjectProperty("put").remove("security");

        assertThat(comparison.differences())
                .containsExactly("PUT /api/products/{sku}: security is documented as false, runs as true");
    }

    private ApiComparison comparison() {
        String product = "/api/products/{sku}";
        return ApiComparison.of(process, "catalog", "shop.catalog")
                .answering("GET " + product, ProductView.class)
                .answering("PUT " + product, ProductView.class)
                .answering("POST " + product + "/stock", ProductView.class)
                .byHand("GET " + product, "If-Match", "If-None-Match")
                .byHand("PUT " + product, "If-Match", "If-None-Match")
                .byHand("POST " + product + "/stock", "If-Match");
    }

    private static ObjectNode path(ApiComparison comparison, String path) {
        return (ObjectNode) comparison.document().path("paths").path(path);
    }

    private static ObjectNode schema(ApiComparison comparison, String name) {
        return (ObjectNode)
                comparison.document().path("components").path("schemas").path(name);
    }
}
