package shop.storefront;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.web.service.registry.ImportHttpServices;
import shop.platform.about.api.AboutApi;
import shop.platform.about.api.ModuleFacts;

/** The call graph of /about: catalog is in the storefront's process, orders in another, and storage does not answer. */
@Storefront
@Import(CallGraphTest.Neighbours.class)
class CallGraphTest {

    @TestConfiguration(proxyBeanMethods = false)
    @ImportHttpServices(group = "orders", types = AboutApi.class)
    @ImportHttpServices(group = "storage", types = AboutApi.class)
    static class Neighbours {

        @Bean
        ModuleFacts catalogFacts() {
            return ModuleFacts.of("catalog");
        }
    }

    private static @Nullable HttpServer orders;

    @LocalServerPort
    int port;

    @AfterAll
    static void stop() {
        Objects.requireNonNull(orders).stop(0);
    }

    @DynamicPropertySource
    static void neighbours(DynamicPropertyRegistry registry) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/internal/about", CallGraphTest::describe);
        server.start();
        orders = server;
        registry.add(
                "spring.http.serviceclient.orders.base-url",
                () -> "http://127.0.0.1:" + server.getAddress().getPort());
        // Port 1 has no listener
        registry.add("spring.http.serviceclient.storage.base-url", () -> "http://127.0.0.1:1");
    }

    private static void describe(HttpExchange exchange) throws IOException {
        byte[] body = """
                {"facts": {"process": "orders", "pod": "orders-<1>", "node": "worker-2", "started": "2026-11-28T09:05:00Z"},
                 "modules": [{"name": "orders", "calls": ["payments"]}],
                 "calls": [{"neighbour": "payments", "millis": 500}]}""".getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(200, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    private HttpResponse<String> load(String path, String language) {
        return new Browser(port)
                .send(
                        HttpRequest.newBuilder()
                                .header("Accept", "text/html")
                                .header("Accept-Language", language)
                                .header("X-Forwarded-For", "192.0.2.1"),
                        path);
    }

    /** The first call of a process is slower than any other, perhaps slower than the page's patience. */
    @BeforeEach
    void everybodyIsAwake() {
        await().untilAsserted(() -> assertThat(load("/about", "en").body()).contains("data-way=\"ANSWERED\""));
    }

    @Test
    void saysWhoAnsweredHowSoonAndWhoDidNot() {
        HttpResponse<String> page = load("/about", "en");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body().replaceAll("\\s+", " "))
                .contains("data-call=\"gateway storefront\" data-way=\"REQUEST\"")
                .contains("data-call=\"storefront catalog\" data-way=\"LOCAL\"")
                .contains("data-call=\"storefront orders\" data-way=\"ANSWERED\"")
                .contains("data-call=\"storefront storage\" data-way=\"SILENT\"")
                .contains("data-call=\"orders payments\" data-way=\"SILENT\"")
                .contains(
                        "<td>orders-&lt;1&gt;</td>", "worker-2", "a call in the same process", "no answer after 500 ms")
                .containsPattern("orders, which answered after [0-9,]+ ms");
    }

    @Test
    void drawsItForEyesAndTellsItToReaders() {
        String page = load("/about", "en").body();

        assertThat(page)
                .containsOnlyOnce("<svg role=\"img\" aria-labelledby=\"picture-title picture-desc\"")
                .contains("<title id=\"picture-title\">The call graph of this moment</title>")
                .contains("<desc id=\"picture-desc\">gateway has passed the request for this page to storefront.")
                .contains("<g class=\"silent\">", "<g class=\"local\">", "class=\"box here\"")
                .doesNotContain("style=", "<style");
    }

    @Test
    void isRefreshedAsAPieceOfThePage() {
        String page = load("/about", "en").body();
        HttpResponse<String> piece = load("/about/calls", "en");

        assertThat(page).contains("hx-get=\"/about/calls\"", "hx-trigger=\"every 5s\"", "data-live");
        assertThat(piece.statusCode()).isEqualTo(200);
        assertThat(piece.headers().firstValue("Cache-Control")).hasValue("no-store");
        assertThat(piece.body()).startsWith("<section id=\"calls\"").doesNotContain("<html", "<main");
    }

    @Test
    void saysSoInFrench() {
        assertThat(load("/about", "fr").body()).contains("Qui appelle qui", "un appel dans le même processus");
    }
}
