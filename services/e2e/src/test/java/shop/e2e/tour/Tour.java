package shop.e2e.tour;

import java.io.BufferedReader;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import shop.e2e.cluster.Cluster;
import shop.e2e.manifests.Ledger;
import shop.e2e.manifests.Repository;

/** Walks through the ledger on a cluster. {@code scripts/tour} checks what it is told. */
public final class Tour {

    private final Path folder;
    private final PrintStream out;

    private Tour(Path folder, PrintStream out) {
        this.folder = folder;
        this.out = out;
    }

    /**
     * @param arguments {@code attended} by a person who answers, {@code alone} or {@code unattended} with a summary; topic,
     *     lane and part, each empty for all; the folder for what is written
     */
    public static void main(String[] arguments) throws IOException {
        // Whatever the locale: the ledger is UTF-8, and so are terminals
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        Path folder = Path.of(arguments[4]);
        Files.createDirectories(folder);
        // What tests and libraries say is for those who look for a reason
        PrintStream log = new PrintStream(folder.resolve("tests.log").toFile(), StandardCharsets.UTF_8);
        System.setOut(log);
        System.setErr(log);
        int code;
        try {
            List<Ledger.Row> rows = new Choice(arguments[1], arguments[2], arguments[3]).of(Ledger.read());
            code = new Tour(folder, out).through(rows, arguments[0]) ? 0 : 1;
        } catch (Guide.Stopped | InterruptedException e) {
            // Whoever stopped it ends the program
            return;
        } catch (IOException | RuntimeException e) {
            e.printStackTrace(log);
            out.println("scripts/tour: "
                    + String.valueOf(e.getMessage()).lines().findFirst().orElse("it broke off, see tests.log"));
            code = 1;
        }
        log.flush();
        Runtime.getRuntime().halt(code);
    }

    private boolean through(List<Ledger.Row> rows, String how) throws IOException, InterruptedException {
        Cluster cluster = Cluster.connect();
        Site site = Site.of(cluster);
        Bash bash = site.bash(Repository.ROOT);
        Guide guide = new Guide(site, bash);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            out.println("\nStopping: what is being shown is put back first …");
            guide.stop();
        }));
        if (!how.equals("unattended")) {
            BufferedReader person = how.equals("attended")
                    ? new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))
                    : null;
            return new Walk(guide, Repository.K8S, out, person).through(rows);
        }
        Summary summary = new Unattended(guide, bash, out).run(rows, site.context());
        summary.writeTo(folder);
        out.println("\n" + summary.line() + "\n" + summary.leftAs());
        out.println("The summary is " + folder.resolve("summary.md") + " and summary.html beside it");
        return summary.isGood();
    }
}
