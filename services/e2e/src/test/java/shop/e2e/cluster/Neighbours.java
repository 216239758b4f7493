package shop.e2e.cluster;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import shop.e2e.manifests.CallGraph;

/** To whom a process may connect: the picture in {@code services/README.md}, and who has a database. */
final class Neighbours {

    private static final CallGraph README = CallGraph.ofTheReadme();

    /** The gateway for the accounts of identity, which is in it. */
    private static final Set<String> WITH_DATABASE = Set.of("gateway", "catalog", "orders", "storage");

    private Neighbours() {}

    static Set<String> processes() {
        Set<String> processes = new TreeSet<>(README.calls().keySet());
        README.calls().values().forEach(processes::addAll);
        processes.add("mongodb");
        return processes;
    }

    /** As {@code name:port}. */
    static Set<String> of(String process) {
        Set<String> neighbours = README.calledBy(process).stream()
                .map(called -> called + ":8080")
                .collect(Collectors.toCollection(TreeSet::new));
        if (WITH_DATABASE.contains(process)) {
            neighbours.add("mongodb:27017");
        }
        return neighbours;
    }
}
