package shop.local;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** At which address each module is found: that of its process, or of a forwarder before it. */
final class Network implements AutoCloseable {

    private final Map<String, Integer> ports = new HashMap<>();
    private final Map<String, Forwarder> forwarders = new HashMap<>();

    /** @param forwarded modules, or whole processes, that get a forwarder */
    Network(List<Program> programs, Map<String, Endpoint> endpoints, Set<String> forwarded) {
        for (Program program : programs) {
            int port = Objects.requireNonNull(endpoints.get(program.name())).port();
            for (String module : program.serves()) {
                ports.put(module, forwarded.contains(module) ? forwarder(module, port) : port);
            }
        }
    }

    private int forwarder(String module, int port) {
        Forwarder forwarder = new Forwarder(Ports.next());
        forwarder.add(port);
        forwarders.put(module, forwarder);
        return forwarder.port();
    }

    String url(String module) {
        Integer port = ports.get(module);
        if (port == null) {
            throw new IllegalArgumentException("no process of this assembly serves " + module);
        }
        return "http://127.0.0.1:" + port;
    }

    Forwarder forwarder(String module) {
        Forwarder forwarder = forwarders.get(module);
        if (forwarder == null) {
            throw new IllegalStateException(module + " was not started with Options.withForwarded(\"" + module + "\")");
        }
        return forwarder;
    }

    List<Forwarder> forwardersOf(Program program) {
        return program.serves().stream()
                .map(forwarders::get)
                .filter(Objects::nonNull)
                .toList();
    }

    @Override
    public void close() {
        forwarders.values().forEach(Forwarder::close);
    }
}
