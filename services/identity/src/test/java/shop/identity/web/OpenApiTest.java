package shop.identity.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Import;
import shop.identity.IdentityModule;
import shop.platform.testing.EmbeddedMongo;
import shop.platform.testing.Processes;
import shop.platform.testing.TestTokens;
import shop.platform.testing.openapi.ApiComparison;

class OpenApiTest {

    @SpringBootConfiguration
    @EnableAutoConfiguration
    @Import(IdentityModule.class)
    static class Process {}

    @Test
    void describesWhatRuns() {
        try (var process = Processes.start(
                Process.class,
                "shop.identity.mongo-uri=" + EmbeddedMongo.uri("identity"),
                "shop.identity.token-key=" + TestTokens.identityKey(),
                "shop.identity.password-strength=4")) {
            ApiComparison comparison = ApiComparison.of(process, "identity", "shop.identity")
                    .byHand("GET /api/identity/keys", "If-None-Match");

            assertThat(comparison.differences()).isEmpty();
        }
    }
}
