package shop.local;

import java.nio.file.Path;

/** The launcher as a process of its own, for tests that end it in every way. */
final class TinyLauncher {

    static void main(String[] args) {
        Options options = TinyShop.options(Path.of(args[0])).withReport(System.out::println);
        System.exit(new Local(System.out, System.err).guarded(() -> TinyShop.start(options)));
    }
}
