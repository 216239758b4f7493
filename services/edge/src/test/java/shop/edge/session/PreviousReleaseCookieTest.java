package shop.edge.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import shop.platform.Role;

/** Cookies that another release signed: a rollout, or its undo, logs nobody out. */
class PreviousReleaseCookieTest {

    private static final String KEY =
            Base64.getEncoder().encodeToString("k".repeat(64).getBytes(StandardCharsets.UTF_8));

    private final SessionSigner signer = new SessionSigner(List.of(KEY));

    @ParameterizedTest
    @ValueSource(strings = {"session-cookie-1", "session-cookie-next"})
    void areReadAsFarAsTheyGo(String recorded) throws IOException {
        assertThat(signer.verify(recorded(recorded)))
                .isEqualTo(new Session(
                        "staff-1",
                        Set.of(Role.STAFF),
                        Instant.parse("2026-11-01T12:00:00Z"),
                        Instant.parse("2026-11-01T20:00:00Z")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"session-cookie-1", "session-cookie-next"})
    void areNothingToAnotherKey(String recorded) throws IOException {
        String other = Base64.getEncoder().encodeToString("o".repeat(64).getBytes(StandardCharsets.UTF_8));

        assertThat(new SessionSigner(List.of(other)).verify(recorded(recorded))).isNull();
    }

    private static String recorded(String name) throws IOException {
        try (InputStream file = Objects.requireNonNull(
                PreviousReleaseCookieTest.class.getResourceAsStream("/previous-release/" + name + ".jwt"))) {
            return new String(file.readAllBytes(), StandardCharsets.US_ASCII).strip();
        }
    }
}
