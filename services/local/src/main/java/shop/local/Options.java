package shop.local;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * How an assembly is to run.
 *
 * @param home root of the repository, with its built modules
 * @param state folder for configuration, secrets and logs; null for {@code .shop/<assembly>} in the home, which with
 *     {@code mongo} leaves what belongs to the data to a folder that all assemblies share
 * @param port of the process that faces the outside, on loopback; 0 for any free one
 * @param mongo URI of a real MongoDB without a database; null for the embedded store
 * @param seeded whether the shop is filled with its products first
 * @param forwarded modules that are reached through a {@link Forwarder}, so that they may get replicas or be cut off
 * @param properties further Spring properties by process name; under {@code *} those for all
 * @param jvm further options of every child's JVM; they win over ours
 * @param archives folder in which each program keeps an archive of its loaded classes, written when it first ends and
 *     read at every later start; null for none
 * @param patience how long the processes may take to be ready
 * @param report told one line at a time what happens
 */
public record Options(
        Path home,
        @Nullable Path state,
        int port,
        @Nullable String mongo,
        boolean seeded,
        Set<String> forwarded,
        Map<String, Map<String, String>> properties,
        List<String> jvm,
        @Nullable Path archives,
        Duration patience,
        Consumer<String> report) {

    /** Any port, embedded store, seeded, state in {@code .shop}, silent. */
    public static Options defaults() {
        return new Options(
                findHome(),
                null,
                0,
                null,
                true,
                Set.of(),
                Map.of(),
                List.of(),
                null,
                Duration.ofSeconds(180),
                line -> {});
    }

    public Options withState(Path folder) {
        return new Options(home, folder, port, mongo, seeded, forwarded, properties, jvm, archives, patience, report);
    }

    public Options withPort(int number) {
        return new Options(home, state, number, mongo, seeded, forwarded, properties, jvm, archives, patience, report);
    }

    public Options withMongo(@Nullable String uri) {
        return new Options(home, state, port, uri, seeded, forwarded, properties, jvm, archives, patience, report);
    }

    public Options withoutSeed() {
        return new Options(home, state, port, mongo, false, forwarded, properties, jvm, archives, patience, report);
    }

    public Options withForwarded(String... modules) {
        Set<String> more = new TreeSet<>(forwarded);
        more.addAll(List.of(modules));
        return new Options(
                home, state, port, mongo, seeded, Set.copyOf(more), properties, jvm, archives, patience, report);
    }

    /** @param process name of a process, or {@code *} for all */
    public Options with(String process, String key, String value) {
        Map<String, Map<String, String>> more = new HashMap<>(properties);
        Map<String, String> own = new HashMap<>(more.getOrDefault(process, Map.of()));
        own.put(key, value);
        more.put(process, Map.copyOf(own));
        return new Options(
                home, state, port, mongo, seeded, forwarded, Map.copyOf(more), jvm, archives, patience, report);
    }

    public Options withJvm(String... options) {
        List<String> more = new ArrayList<>(jvm);
        more.addAll(List.of(options));
        return new Options(
                home, state, port, mongo, seeded, forwarded, properties, List.copyOf(more), archives, patience, report);
    }

    /** For whoever starts the same programs again and again: a start takes a third less, a first end seconds more. */
    public Options withArchives(Path folder) {
        return new Options(home, state, port, mongo, seeded, forwarded, properties, jvm, folder, patience, report);
    }

    public Options withPatience(Duration longest) {
        return new Options(home, state, port, mongo, seeded, forwarded, properties, jvm, archives, longest, report);
    }

    public Options withReport(Consumer<String> listener) {
        return new Options(home, state, port, mongo, seeded, forwarded, properties, jvm, archives, patience, listener);
    }

    /** Named by {@code shop.home}, else the nearest folder upwards that looks like the repository. */
    private static Path findHome() {
        String named = System.getProperty("shop.home");
        Path start = Path.of(named == null ? "" : named).toAbsolutePath().normalize();
        for (Path folder = start; folder != null; folder = folder.getParent()) {
            if (Files.isDirectory(folder.resolve("services/local")) && Files.isDirectory(folder.resolve("gateway"))) {
                return folder;
            }
        }
        return start;
    }
}
