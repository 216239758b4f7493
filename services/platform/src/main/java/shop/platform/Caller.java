package shop.platform;

import java.util.Set;

/**
 * On whose behalf a use case runs: a customer or a member of staff, never a process.
 *
 * @param subject stable id of the customer or account, unique in the shop
 * @param roles what the caller may do beyond a customer's own affairs; empty for a customer
 * @param token the signed user token that proved this, passed on unread to neighbours; never logged
 */
public record Caller(String subject, Set<Role> roles, String token) {

    public Caller {
        roles = Set.copyOf(roles);
    }

    public boolean isStaff() {
        return roles.contains(Role.STAFF);
    }

    /** @throws Refusal of kind {@link Refusal.Kind#FORBIDDEN} unless the caller is staff */
    public void requireStaff() {
        if (!isStaff()) {
            throw new Refusal(Refusal.Kind.FORBIDDEN, "staff-only", "Only staff may do this.");
        }
    }

    /** The token stays out of logs. */
    @Override
    public String toString() {
        return "Caller[subject=" + subject + ", roles=" + roles + "]";
    }
}
