package shop.catalog.web;

import static org.assertj.core.api.Assertions.assertThat;
import static shop.catalog.TestCatalog.product;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import shop.catalog.CatalogApplication;
import shop.catalog.domain.ImportProducts;
import shop.platform.mongo.ModuleDatabase;
import shop.platform.testing.EmbeddedMongo;
import shop.platform.testing.Processes;

/** Each row is a request that must be refused by name and must change nothing. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BadInputTest {

    private ServletWebServerApplicationContext process;
    private Http http;

    @BeforeAll
    void start() {
        process = Processes.start(CatalogApplication.class, "shop.catalog.mongo-uri=" + EmbeddedMongo.uri("catalog"));
        http = new Http(Processes.port(process));
        process.getBean(ImportProducts.class).importAll(Stream.of(product("CUP-1", 5)));
    }

    @AfterAll
    void stop() {
        process.close();
    }

    private List<Document> everything() {
        return process.getBean("catalogDatabase", ModuleDatabase.class)
                .get()
                .getCollection("products")
                .find()
                .into(new ArrayList<>());
    }

    @ParameterizedTest
    @MethodSource({
        "shop.catalog.web.BadRequests#reads",
        "shop.catalog.web.BadRequests#conditions",
        "shop.catalog.web.BadRequests#contract",
        "shop.catalog.web.BadBodies#bodies"
    })
    void isRefusedByNameAndChangesNothing(BadRequest row) {
        List<Document> before = everything();

        HttpResponse<String> answer = http.send(row.method(), row.path(), row.body(), row.headers());

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(row.status());
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(answer.body()).contains("urn:shop:problem:" + row.problem());
        assertThat(answer.body()).doesNotContain("Exception", "shop.catalog", "org.");
        assertThat(everything()).isEqualTo(before);
    }
}
