package shop.e2e.cluster;

import io.fabric8.kubernetes.api.model.Pod;
import java.util.Arrays;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a pod can connect to. A refusal shows as "connection refused" or as a time-out, depending on the network plugin;
 * here both are the same.
 */
public final class Reach {

    /** @param name by which the test knows it */
    record Destination(String name, String host, int port) {}

    private final Cluster cluster;

    public Reach(Cluster cluster) {
        this.cluster = cluster;
    }

    /** The names of those to which a connection was made, all tried at once. */
    Set<String> from(Pod pod, Collection<Destination> destinations) {
        String attempts = destinations.stream()
                .map(to ->
                        "(timeout 3 bash -c '</dev/tcp/%s/%d' && echo %s) &".formatted(to.host(), to.port(), to.name()))
                .collect(Collectors.joining("\n", "{\n", "\nwait\n} 2>/dev/null"));
        String reached = cluster.shell(pod).bash(attempts).succeeded();
        return Arrays.stream(reached.split("\\s+"))
                .filter(name -> !name.isEmpty())
                .collect(Collectors.toSet());
    }

    public boolean reaches(Pod pod, String host, int port) {
        return !from(pod, Set.of(new Destination("it", host, port))).isEmpty();
    }
}
