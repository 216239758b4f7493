package shop.identity.domain;

import java.util.Set;
import shop.platform.Role;

/**
 * Somebody who signs in with a password.
 *
 * @param username as typed at the log-in, case-sensitive, unique
 * @param subject stable id under which the rest of the shop knows this person; never changes
 * @param passwordHash one-way, with its own salt and cost inside
 * @param roles what the person may do
 */
public record Account(String username, String subject, String passwordHash, Set<Role> roles) {

    public Account {
        roles = Set.copyOf(roles);
    }

    /** The hash stays out of logs. */
    @Override
    public String toString() {
        return "Account[username=" + username + ", subject=" + subject + ", roles=" + roles + "]";
    }
}
