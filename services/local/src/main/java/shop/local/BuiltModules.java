package shop.local;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Function;
import java.util.stream.Stream;

/** The class paths of the modules that Maven built, by the folder of the module. */
final class BuiltModules implements Function<String, String> {

    private final Path home;

    BuiltModules(Path home) {
        this.home = home;
    }

    @Override
    public String apply(String module) {
        Path target = home.resolve(module).resolve("target");
        Path dependencies = target.resolve("runtime.classpath");
        try (Stream<Path> files = Files.isDirectory(target) ? Files.list(target) : Stream.empty()) {
            Path jar = files.filter(file ->
                            isItsJar(file, home.resolve(module).getFileName().toString()))
                    .findFirst()
                    .orElseThrow(() -> notBuilt(module));
            if (!Files.exists(dependencies)) {
                throw notBuilt(module);
            }
            return String.join(
                    File.pathSeparator,
                    jar.toString(),
                    Files.readString(dependencies).strip(),
                    ownLocation());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isItsJar(Path file, String name) {
        String jar = file.getFileName().toString();
        return jar.matches(name + "-[0-9][^/]*\\.jar") && !jar.matches(".*-(tests|sources|javadoc)\\.jar");
    }

    private static CannotStart notBuilt(String module) {
        return new CannotStart(module + " is not built: scripts/run builds it, and so does ./mvnw package -DskipTests");
    }

    /** Where {@link Child} is, with which every process begins. */
    static String ownLocation() {
        try {
            return Path.of(Child.class
                            .getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .toString();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
