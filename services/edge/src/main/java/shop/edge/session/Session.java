package shop.edge.session;

import java.time.Instant;
import java.util.Set;
import shop.platform.Role;

/**
 * Who somebody is from one request to the next. It lives in a signed cookie only.
 *
 * @param subject a guest's own id or an account's
 * @param roles what the account may do; empty for guests
 */
public record Session(String subject, Set<Role> roles, Instant issuedAt, Instant expiresAt) {

    public Session {
        roles = Set.copyOf(roles);
    }
}
