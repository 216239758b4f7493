package shop.platform;

import java.util.Arrays;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;

/** What a {@link Caller} may do beyond a customer's own affairs. */
public enum Role {
    /** Works for the shop: edits products, sees all orders, moves levers. */
    STAFF;

    /** The roles with these names, without those that only a newer release knows. */
    public static Set<Role> known(Collection<String> names) {
        return Arrays.stream(values())
                .filter(role -> names.contains(role.name()))
                .collect(Collectors.toUnmodifiableSet());
    }
}
