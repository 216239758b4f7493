package shop.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What one process is told when it runs alone in a container, as files that it finds under {@code /etc/shop}. Keys are
 * made for the occasion; its neighbours and its database answer nobody, and it starts all the same.
 */
public final class SettingsFolder {

    private static final Options IN_A_CONTAINER = Options.defaults()
            .with("*", "server.address", "0.0.0.0")
            .with("*", "management.server.address", "0.0.0.0")
            .with("payments", "shop.payments.journal", "/tmp/journal");

    private SettingsFolder() {}

    /** Called by scripts/images: the name of a process, and the folder to fill. */
    static void main(String[] args) throws IOException {
        write(args[0], Path.of(args[1]));
    }

    /** Fills a folder, which only its owner can read, with a file for each setting. */
    public static void write(String process, Path folder) throws IOException {
        List<Program> programs = Arrays.stream(Assembly.values())
                .map(Assembly::programs)
                .filter(all -> all.stream().anyMatch(one -> one.name().equals(process)))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no process is called " + process));
        Program program = programs.stream()
                .filter(one -> one.name().equals(process))
                .findFirst()
                .orElseThrow();
        Map<String, Endpoint> endpoints = new LinkedHashMap<>();
        programs.forEach(one -> endpoints.put(one.name(), Endpoint.IN_A_CONTAINER));
        PrivateFolder keys = new PrivateFolder(Files.createTempDirectory("keys"));
        try (Network network = new Network(programs, endpoints, IN_A_CONTAINER.forwarded());
                Store nowhere = new Nowhere()) {
            Settings settings = new Settings(programs, network, nowhere, new Secrets(keys), keys, IN_A_CONTAINER);
            new PrivateFolder(folder).replaceBy(settings.of(program, Endpoint.IN_A_CONTAINER));
        } finally {
            keys.clear();
            Files.delete(keys.path());
        }
    }

    /** Nobody listens on port 1. */
    private static final class Nowhere implements Store {

        @Override
        public String uri(String database) {
            return "mongodb://127.0.0.1:1/" + database;
        }

        @Override
        public void close() {}
    }
}
