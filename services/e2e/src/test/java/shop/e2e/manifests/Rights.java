package shop.e2e.manifests;

import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.rbac.ClusterRole;
import io.fabric8.kubernetes.api.model.rbac.PolicyRule;
import io.fabric8.kubernetes.api.model.rbac.Role;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Roles name what they allow: no wildcard, and no Secret, because those arrive as files. Whoever changes something, changes
 * an object that the rule names, and who holds a Lease reads and renews it.
 */
final class Rights implements Habit {

    private static final Set<String> CHANGES = Set.of("update", "patch", "delete", "deletecollection");

    @Override
    public Stream<Violation> broken(Overlay overlay) {
        return Stream.concat(
                overlay.all(Role.class).flatMap(role -> broken(overlay, role, role.getRules())),
                overlay.all(ClusterRole.class).flatMap(role -> broken(overlay, role, role.getRules())));
    }

    private static Stream<Violation> broken(Overlay overlay, HasMetadata role, List<PolicyRule> rules) {
        return rules.stream()
                .filter(rule -> Stream.of(rule.getApiGroups(), rule.getResources(), rule.getVerbs())
                                .anyMatch(names -> names.contains("*"))
                        || rule.getResources().contains("secrets")
                        || changesAnything(rule)
                        || isLeaseThatCannotBeHeld(rule))
                .map(rule -> overlay.violation(
                        role,
                        "rules[" + rules.indexOf(rule) + "]",
                        "allows " + rule.getVerbs() + " on " + rule.getResources()));
    }

    private static boolean changesAnything(PolicyRule rule) {
        return rule.getResourceNames().isEmpty() && !Collections.disjoint(rule.getVerbs(), CHANGES);
    }

    private static boolean isLeaseThatCannotBeHeld(PolicyRule rule) {
        return rule.getResources().contains("leases")
                && !rule.getResourceNames().isEmpty()
                && !rule.getVerbs().containsAll(Set.of("get", "update"));
    }
}
