package shop.platform.about;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.web.service.registry.ImportHttpServices;
import shop.platform.TestProcess;
import shop.platform.about.api.AboutApi;
import shop.platform.about.api.Call;
import shop.platform.about.api.ModuleFacts;
import shop.platform.about.api.ProcessFacts;
import shop.platform.about.api.ProcessView;
import shop.platform.testing.Processes;
import shop.platform.testing.TestTokens;
import tools.jackson.databind.json.JsonMapper;

/** Three processes in a row: consumer, middle and last. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AboutContractTest {

    @SpringBootConfiguration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    @Import(Middle.Facts.class)
    @ImportHttpServices(
            group = "last",
            types = {TestProcess.Greetings.class, AboutApi.class})
    static class Middle {

        static class Facts {

            @Bean
            ModuleFacts middleFacts() {
                return ModuleFacts.of("middle", "last");
            }
        }
    }

    @SpringBootConfiguration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    @ImportHttpServices(group = "middle", types = AboutApi.class)
    @ImportHttpServices(group = "mute", types = TestProcess.Greetings.class)
    static class Consumer {}

    private ServletWebServerApplicationContext last;
    private ServletWebServerApplicationContext middle;
    private ServletWebServerApplicationContext consumer;

    @BeforeAll
    void start() {
        last = Processes.start(TestProcess.class, "spring.application.name=last", "shop.about.pod=last-0");
        middle = Processes.start(Middle.class, "spring.application.name=middle", baseUrl("last", last));
        consumer = Processes.start(Consumer.class, "spring.application.name=consumer", baseUrl("middle", middle));
        // The first call of a process is slower than any other, perhaps slower than the patience of who asks
        await().ignoreExceptions()
                .untilAsserted(
                        () -> assertThat(answer(answer(describe(2))).facts().process())
                                .isEqualTo("last"));
    }

    @AfterAll
    void stop() {
        consumer.close();
        middle.close();
        last.close();
    }

    private static String baseUrl(String group, ServletWebServerApplicationContext process) {
        return "spring.http.serviceclient." + group + ".base-url=http://localhost:" + Processes.port(process);
    }

    private ProcessView describe(int depth) {
        return consumer.getBean(DescribeProcess.class).describe(depth);
    }

    private static ProcessView answer(ProcessView process) {
        return Objects.requireNonNull(process.calls().getFirst().answer());
    }

    @Test
    void aProcessDescribesItselfWithoutAskingAnybody() {
        assertThat(describe(0).facts().process()).isEqualTo("consumer");
        assertThat(describe(0).calls()).isEmpty();
    }

    @Test
    void aNeighbourThatHasTheContractDescribesItself() {
        ProcessView one = describe(1);

        assertThat(one.calls()).extracting(Call::neighbour).containsExactly("middle");
        assertThat(answer(one).facts().process()).isEqualTo("middle");
        assertThat(answer(one).modules()).containsExactly(new ModuleFacts("middle", List.of("last")));
        assertThat(answer(one).calls()).isEmpty();
    }

    @Test
    void itsNeighboursDoTooAndNobodyFurther() {
        ProcessView two = describe(99);

        assertThat(answer(answer(two)).facts().pod()).isEqualTo("last-0");
        assertThat(answer(answer(two)).calls()).isEmpty();
        assertThat(two.calls().getFirst().millis()).isPositive();
    }

    @Test
    void strangersAreToldNothing() throws Exception {
        URI uri = URI.create("http://localhost:" + Processes.port(last) + "/internal/about?depth=2");
        try (HttpClient http = HttpClient.newHttpClient()) {
            HttpRequest.Builder request = HttpRequest.newBuilder(uri);
            assertThat(http.send(request.build(), BodyHandlers.ofString()).statusCode())
                    .isEqualTo(401);

            request.header("Authorization", "Bearer " + TestTokens.staff("bob"));
            assertThat(http.send(request.build(), BodyHandlers.ofString()).statusCode())
                    .isEqualTo(403);
        }
    }

    @Test
    void theRecordsOfThePreviousReleaseAreReadAsFarAsTheyGo() throws IOException {
        try (InputStream json =
                Objects.requireNonNull(getClass().getResourceAsStream("/previous-release/process-view.json"))) {
            ProcessView read = consumer.getBean(JsonMapper.class).readValue(json, ProcessView.class);

            assertThat(read.facts())
                    .isEqualTo(new ProcessFacts(
                            "orders", "services", null, null, null, null, null, Instant.parse("2026-11-01T12:00:00Z")));
            assertThat(read.modules()).containsExactly(new ModuleFacts("orders", List.of("catalog")));
            assertThat(read.calls()).containsExactly(new Call("catalog", null, 500));
        }
    }
}
