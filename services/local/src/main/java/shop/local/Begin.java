package shop.local;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** Brings the processes of an assembly up, all at once, while the stores are being filled. */
final class Begin {

    private final Settings settings;
    private final List<Program> programs;
    private final Spawner spawner;
    private final Options options;

    Begin(List<Program> programs, Settings settings, Spawner spawner, Options options) {
        this.programs = programs;
        this.settings = settings;
        this.spawner = spawner;
        this.options = options;
    }

    /** @throws ProcessDied when a process, or a job that fills a store, fails */
    void begin(RunningShop shop, Map<String, Endpoint> endpoints) {
        programs.forEach(
                program -> shop.add(program.name(), program, Objects.requireNonNull(endpoints.get(program.name()))));
        List<ShopProcess> jobs = options.seeded() ? jobs() : List.of();
        try {
            jobs.forEach(ShopProcess::start);
            shop.processes().forEach(ShopProcess::start);
            new Readiness(options.patience(), options.report()).await(shop.processes(), this::ready);
            jobs.forEach(this::finish);
        } finally {
            jobs.stream().filter(ShopProcess::isAlive).forEach(ShopProcess::killHard);
        }
    }

    private List<ShopProcess> jobs() {
        return Program.SEEDS.stream()
                .map(job -> spawner.job(job, settings.of(job, Spawner.NOWHERE)))
                .toList();
    }

    private void finish(ShopProcess job) {
        if (job.isAlive()) {
            options.report().accept("waiting for " + job.name() + " to fill its store");
        }
        if (job.awaitEnd() != 0) {
            throw new ProcessDied(job);
        }
    }

    private void ready(ShopProcess process) {
        options.report()
                .accept(String.format(
                        Locale.ROOT,
                        "%-11s pid %-7d %s  ready in %4.1f s  log %s",
                        process.name(),
                        process.pid(),
                        process.url(),
                        process.age().toMillis() / 1000.0,
                        shown(process.log())));
    }

    /** As somebody in the repository's root would type it. */
    private Path shown(Path log) {
        return log.startsWith(options.home()) ? options.home().relativize(log) : log;
    }
}
