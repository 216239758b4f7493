package shop.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.annotation.Import;
import shop.identity.domain.Account;
import shop.platform.Refusal;
import shop.platform.Role;
import shop.platform.testing.EmbeddedMongo;
import shop.platform.testing.Processes;
import shop.platform.testing.TestTokens;
import shop.platform.token.Scope;
import shop.platform.token.TokenVerifier;

/** The module in a process of its own, as the gateway has it. */
class IdentityModuleTest {

    @SpringBootConfiguration
    @EnableAutoConfiguration
    @Import(IdentityModule.class)
    static class Process {}

    private static ServletWebServerApplicationContext process;

    @BeforeAll
    static void start() {
        process = Processes.start(
                Process.class,
                "shop.identity.mongo-uri=" + EmbeddedMongo.uri("identity"),
                "shop.identity.token-key=" + TestTokens.identityKey(),
                "shop.identity.staff-password=geheim",
                "shop.identity.password-strength=4");
    }

    @AfterAll
    static void stop() {
        process.close();
    }

    @Test
    void letsStaffInWithThePasswordOfTheProperty() {
        Identity identity = process.getBean(Identity.class);

        await().ignoreExceptionsInstanceOf(Refusal.class)
                .atMost(Duration.ofSeconds(10))
                .untilAsserted(() -> {
                    Account account = identity.signIn("staff", "geheim", "192.0.2.1");
                    assertThat(account.roles()).containsExactly(Role.STAFF);
                });
    }

    @Test
    void signsTokensThatTheProcessesTrust() {
        String token =
                process.getBean(Identity.class).token("guest-1", Set.of()).value();

        assertThat(process.getBean(TokenVerifier.class)
                        .verify(token, Scope.USER)
                        .subject())
                .isEqualTo("guest-1");
    }

    @Test
    void publishesItsKeysToEverybodyAndAnswers304ToThoseWhoHaveThem() throws Exception {
        HttpResponse<String> first = get(HttpRequest.newBuilder(keys()).build());
        String etag = first.headers().firstValue("ETag").orElseThrow();
        HttpResponse<String> second =
                get(HttpRequest.newBuilder(keys()).header("If-None-Match", etag).build());

        assertThat(first.statusCode()).isEqualTo(200);
        assertThat(first.headers().firstValue("Content-Type")).contains("application/jwk-set+json");
        assertThat(first.body()).contains("\"identity-1\"");
        assertThat(second.statusCode()).isEqualTo(304);
    }

    private static URI keys() {
        return URI.create(
                "http://localhost:" + process.getEnvironment().getProperty("local.server.port") + "/api/identity/keys");
    }

    private static HttpResponse<String> get(HttpRequest request) throws Exception {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(request, HttpResponse.BodyHandlers.ofString());
        }
    }
}
