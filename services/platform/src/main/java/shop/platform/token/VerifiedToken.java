package shop.platform.token;

import java.time.Instant;
import java.util.Set;
import shop.platform.Role;

/** What a token says, after its signature, issuer, scope and time were found right. */
public record VerifiedToken(String issuer, String subject, Set<Role> roles, String scope, Instant expiresAt) {}
