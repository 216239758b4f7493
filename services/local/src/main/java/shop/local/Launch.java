package shop.local;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

/** Starts one assembly: everything is checked before anything is started, and all is taken back when it fails. */
final class Launch {

    private static final int ATTEMPTS = 3;

    private final String name;
    private final List<Program> programs;
    private final Options options;
    private final Function<String, String> classPaths;

    /** @param classPaths class path by the folder of a module; throws {@link CannotStart} for one that is not built */
    Launch(String name, List<Program> programs, Options options, Function<String, String> classPaths) {
        this.name = name;
        this.programs = programs;
        this.options = options;
        this.classPaths = classPaths;
    }

    RunningShop start() {
        programs.forEach(program -> classPaths.apply(program.module()));
        for (int attempt = 1; ; attempt++) {
            if (options.port() != 0 && Ports.isTaken(options.port())) {
                throw new CannotStart("port " + options.port() + " is taken: choose another one with --port");
            }
            try {
                return startOnce();
            } catch (ProcessDied died) {
                // Somebody else took a port between our look at it and the process's use of it
                if (attempt == ATTEMPTS || !String.valueOf(died.getMessage()).contains("already in use")) {
                    throw died;
                }
                options.report().accept("a port was taken meanwhile: trying again with others");
            }
        }
    }

    private RunningShop startOnce() {
        Path folder = options.state() == null ? options.home().resolve(".shop").resolve(name) : options.state();
        PrivateFolder state = new PrivateFolder(folder.toAbsolutePath());
        StateLock lock = StateLock.take(state);
        Teardown teardown = new Teardown();
        teardown.add(lock);
        try {
            PrivateFolder kept = kept(state, teardown);
            Store store = teardown.add(Store.open(options.mongo()));
            if (options.mongo() == null) {
                // The provider shall not remember payments of orders that the embedded store has forgotten
                state.folder("payments").clear();
            }
            Map<String, Endpoint> endpoints = endpoints();
            Network network = teardown.add(new Network(programs, endpoints, options.forwarded()));
            Secrets secrets = new Secrets(kept);
            CompletableFuture<ShopProcess> firstDeath = new CompletableFuture<>();
            Spawner spawner = new Spawner(state, options, classPaths, firstDeath::complete);
            Settings settings = new Settings(programs, network, store, secrets, kept, options);
            RunningShop shop =
                    new RunningShop(programs, settings, network, store, secrets, spawner, teardown, firstDeath);
            teardown.add(shop::stopProcesses);
            new Begin(programs, settings, spawner, options).begin(shop, endpoints);
            return shop;
        } catch (RuntimeException failed) {
            teardown.close();
            throw failed;
        }
    }

    /**
     * Where secrets and the provider's journal are. A real MongoDB outlives the assembly and keeps orders, accounts and
     * sessions for the next one, which must therefore know the same payments, keys and password.
     */
    private PrivateFolder kept(PrivateFolder state, Teardown teardown) {
        if (options.mongo() == null || options.state() != null) {
            return state;
        }
        PrivateFolder shared = new PrivateFolder(
                options.home().resolve(".shop").resolve("mongo").toAbsolutePath());
        teardown.add(StateLock.take(shared));
        return shared;
    }

    private Map<String, Endpoint> endpoints() {
        Map<String, Endpoint> endpoints = new LinkedHashMap<>();
        programs.forEach(program -> endpoints.put(program.name(), Endpoint.free()));
        Program front = programs.getLast();
        if (options.port() != 0) {
            endpoints.put(front.name(), new Endpoint(options.port(), Ports.next()));
        }
        return endpoints;
    }
}
