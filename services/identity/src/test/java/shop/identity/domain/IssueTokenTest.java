package shop.identity.domain;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jwt.SignedJWT;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;
import shop.platform.Role;
import shop.platform.testing.SettableClock;
import shop.platform.testing.TestTokens;
import shop.platform.token.RsaKeys;
import shop.platform.token.TokenSigner;

class IssueTokenTest {

    private final SettableClock clock = new SettableClock();
    private final IssueToken issueToken = new IssueToken(
            new TokenSigner("identity", "identity-1", RsaKeys.privateKey(TestTokens.identityKey())), clock);

    @Test
    void signsWhoItIsForFiveMinutesAndNothingButTheUserScope() throws Exception {
        UserToken token = issueToken.issue("staff-1", Set.of(Role.STAFF));

        SignedJWT jwt = SignedJWT.parse(token.value());
        assertThat(jwt.getHeader().getKeyID()).isEqualTo("identity-1");
        assertThat(jwt.getHeader().getAlgorithm().getName()).isEqualTo("RS256");
        assertThat(jwt.getJWTClaimsSet().getClaims())
                .containsEntry("iss", "identity")
                .containsEntry("sub", "staff-1")
                .containsEntry("scope", "user")
                .containsEntry("roles", java.util.List.of("STAFF"));
        assertThat(jwt.getJWTClaimsSet().getExpirationTime().toInstant())
                .isEqualTo(token.expiresAt())
                .isEqualTo(Instant.parse("2026-11-01T12:05:00Z"));
    }

    @Test
    void givesTheSameTokenUntilAMinuteBeforeItExpires() {
        UserToken first = issueToken.issue("guest-1", Set.of());

        clock.advance(Duration.ofMinutes(3).plusSeconds(59));
        UserToken second = issueToken.issue("guest-1", Set.of());
        clock.advance(Duration.ofSeconds(2));
        UserToken third = issueToken.issue("guest-1", Set.of());

        assertThat(second).isSameAs(first);
        assertThat(third.expiresAt()).isAfter(first.expiresAt());
    }

    @Test
    void neverGivesOnePersonTheTokenOfAnotherNorOfAnotherRole() {
        UserToken guest = issueToken.issue("one", Set.of());

        assertThat(issueToken.issue("two", Set.of()).value()).isNotEqualTo(guest.value());
        assertThat(issueToken.issue("one", Set.of(Role.STAFF)).value()).isNotEqualTo(guest.value());
    }

    @Test
    void keepsTokensOutOfLogs() {
        UserToken token = issueToken.issue("guest-1", Set.of());

        assertThat(token.toString()).doesNotContain(token.value());
    }
}
