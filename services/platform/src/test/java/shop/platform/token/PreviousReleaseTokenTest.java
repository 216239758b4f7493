package shop.platform.token;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import shop.platform.Refusal;
import shop.platform.Role;

/** User tokens that identity of another release signed, which processes of this one verify during a rollout. */
class PreviousReleaseTokenTest {

    private static final Instant ISSUED = Instant.parse("2026-11-01T12:00:00Z");
    private static final Instant EXPIRES = ISSUED.plus(Duration.ofMinutes(5));

    @ParameterizedTest
    @ValueSource(strings = {"user-token-1.jwt", "user-token-next.jwt"})
    void areReadAsFarAsTheyGo(String recorded) throws IOException {
        VerifiedToken verified = verifierAt(ISSUED).verify(recorded(recorded), Scope.USER);

        assertThat(verified)
                .isEqualTo(new VerifiedToken("identity", "staff-1", Set.of(Role.STAFF), Scope.USER, EXPIRES));
    }

    @Test
    void giveNoRoleWhenTheyNameNone() throws IOException {
        VerifiedToken verified = verifierAt(ISSUED).verify(recorded("user-token-without-roles.jwt"), Scope.USER);

        assertThat(verified).isEqualTo(new VerifiedToken("identity", "guest-1", Set.of(), Scope.USER, EXPIRES));
    }

    @ParameterizedTest
    @ValueSource(strings = {"user-token-1.jwt", "user-token-next.jwt"})
    void openNothingInside(String recorded) throws IOException {
        String token = recorded(recorded);

        assertThatThrownBy(() -> verifierAt(ISSUED).verify(token, Scope.INTERNAL))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> verifierAt(EXPIRES.plus(Duration.ofMinutes(1))).verify(token, Scope.USER))
                .isInstanceOf(Refusal.class);
    }

    private static TokenVerifier verifierAt(Instant now) throws IOException {
        TokenProperties.TrustedKey key =
                new TokenProperties.TrustedKey("identity", Set.of(Scope.USER), recorded("user-token-key.pem"));
        return new TokenVerifier(
                new TokenProperties("tests", "tests-1", null, Map.of("identity-1", key)),
                Clock.fixed(now, ZoneOffset.UTC));
    }

    private static String recorded(String name) throws IOException {
        try (InputStream file = Objects.requireNonNull(
                PreviousReleaseTokenTest.class.getResourceAsStream("/previous-release/" + name))) {
            return new String(file.readAllBytes(), StandardCharsets.US_ASCII).strip();
        }
    }
}
