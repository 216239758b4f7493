package shop.edge.session;

import java.time.Instant;
import java.util.Set;
import shop.platform.Role;

/**
 * Who somebody is, for themselves.
 *
 * @param token for clients without cookies: goes into {@code Authorization: Bearer}
 * @param expiresAt when the token expires; whoever has the cookie gets a new one from {@code GET /api/session}
 */
record SessionView(String subject, Set<Role> roles, String token, Instant expiresAt) {}
