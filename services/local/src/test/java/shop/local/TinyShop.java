package shop.local;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;

/** An assembly of two tiny processes, the second of which calls the first. */
final class TinyShop {

    private static final Program BACK = program("back", Set.of("back", "catalog", "payments"), Set.of());
    private static final Program FRONT =
            program("front", Set.of("orders", "storefront", "edge", "identity"), Set.of("catalog"));

    private TinyShop() {}

    static Options options(Path state) {
        return Options.defaults().withoutSeed().withState(state).withPatience(Duration.ofSeconds(30));
    }

    static RunningShop start(Options options) {
        return start("tiny", options);
    }

    static RunningShop start(String assembly, Options options) {
        return new Launch(assembly, List.of(BACK, FRONT), options, module -> System.getProperty("java.class.path"))
                .start();
    }

    private static Program program(String name, Set<String> serves, Set<String> calls) {
        return new Program(name, "tiny", TinyProcess.class.getName(), 32, serves, calls);
    }

    /** What a tiny process says, over a connection of its own. */
    static String get(String url) {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(HttpRequest.newBuilder(URI.create(url)).build(), BodyHandlers.ofString())
                    .body();
        } catch (IOException | InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    static String contentOf(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
