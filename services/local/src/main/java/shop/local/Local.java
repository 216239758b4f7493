package shop.local;

import java.io.PrintStream;
import java.util.List;
import java.util.function.Supplier;

/** The command behind {@code scripts/run}. */
final class Local {

    private final PrintStream out;
    private final PrintStream err;

    Local(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    static void main(String[] args) {
        // Not a logback.xml: it would lie on the class path of every child, and Spring Boot would obey it
        System.setProperty("logback.configurationFile", "shop/local/quiet-logback.xml");
        System.exit(new Local(System.out, System.err).run(List.of(args)));
    }

    /** @return the exit code: 2 for what cannot be meant or done as asked, 1 for what failed */
    int run(List<String> arguments) {
        return guarded(() -> {
            CommandLine line = CommandLine.parse(arguments);
            Options options = Options.defaults()
                    .withPort(line.port())
                    .withMongo(line.mongo())
                    .withReport(out::println);
            return line.assembly().start(options);
        });
    }

    /** Runs until a process dies; Ctrl-C and SIGTERM end the whole virtual machine. */
    int guarded(Supplier<RunningShop> starter) {
        long start = System.nanoTime();
        try (RunningShop shop = starter.get()) {
            Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(shop), "stop"));
            out.print(new Welcome(shop).text((System.nanoTime() - start) / 1_000_000_000.0));
            throw new ProcessDied(shop.firstDeath().join());
        } catch (CannotStart reason) {
            err.println("scripts/run: " + reason.getMessage());
            return reason.exitCode();
        } catch (ProcessDied died) {
            err.println("scripts/run: " + died.getMessage());
            return 1;
        }
    }

    private void stop(RunningShop shop) {
        out.println("Stopping …");
        shop.close();
    }
}
