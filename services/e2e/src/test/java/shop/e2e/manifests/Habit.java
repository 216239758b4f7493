package shop.e2e.manifests;

import java.util.List;
import java.util.stream.Stream;

/** A rule that every deployment of the shop keeps. */
@FunctionalInterface
interface Habit {

    /** All of them; each is a class that says why. */
    List<Habit> ALL = List.of(
            new Resources(),
            new MemoryAndProcessorBudget(),
            new Probes(),
            new Hardening(),
            new ApiTokens(),
            new Rights(),
            new Images(),
            new SecretsStayInFiles(),
            new OwnCredentials(),
            new Selectors(),
            new DisruptionBudgets(),
            new Ports(),
            new References(),
            new Lifecycle(),
            new Roles(),
            new StatefulSets(),
            new Mounts(),
            new Placement(),
            new Claims(),
            new Namespaces(),
            new ExternalNames(),
            new DefaultDeny());

    /** Those about containers, whoever runs them. */
    List<Habit> OF_CONTAINERS =
            List.of(new Resources(), new Probes(), new Hardening(), new Images(), new SecretsStayInFiles());

    /** Where it is broken. */
    Stream<Violation> broken(Overlay overlay);
}
