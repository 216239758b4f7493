package shop.identity.domain;

import java.time.Instant;

/**
 * A signed token that says who a request comes from.
 *
 * @param value the token as it goes into an Authorization header; never logged
 * @param expiresAt from then on it is refused
 */
public record UserToken(String value, Instant expiresAt) {

    @Override
    public String toString() {
        return "UserToken[expiresAt=" + expiresAt + "]";
    }
}
