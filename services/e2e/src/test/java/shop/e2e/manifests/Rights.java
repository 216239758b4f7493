package shop.e2e.manifests;

import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.rbac.ClusterRole;
import io.fabric8.kubernetes.api.model.rbac.PolicyRule;
import io.fabric8.kubernetes.api.model.rbac.Role;
import java.util.List;
import java.util.stream.Stream;

/** Roles name what they allow: no wildcard, and no Secret, because those arrive as files. */
final class Rights implements Habit {

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
                        || rule.getResources().contains("secrets"))
                .map(rule -> overlay.violation(
                        role,
                        "rules[" + rules.indexOf(rule) + "]",
                        "allows " + rule.getVerbs() + " on " + rule.getResources()));
    }
}
