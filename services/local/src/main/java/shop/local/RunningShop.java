package shop.local;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/** An assembly that runs on this machine. Closing it stops every process of it. */
public final class RunningShop implements AutoCloseable {

    private static final Duration LONGEST_STOP = Duration.ofSeconds(12);

    private final List<Program> programs;
    private final Settings settings;
    private final Network network;
    private final Store store;
    private final Secrets secrets;
    private final Spawner spawner;
    private final Teardown teardown;
    private final CompletableFuture<ShopProcess> firstDeath;
    private final Map<String, ShopProcess> processes = Collections.synchronizedMap(new LinkedHashMap<>());

    RunningShop(
            List<Program> programs,
            Settings settings,
            Network network,
            Store store,
            Secrets secrets,
            Spawner spawner,
            Teardown teardown,
            CompletableFuture<ShopProcess> firstDeath) {
        this.programs = programs;
        this.settings = settings;
        this.network = network;
        this.store = store;
        this.secrets = secrets;
        this.spawner = spawner;
        this.teardown = teardown;
        this.firstDeath = firstDeath;
    }

    /** Where a client finds the shop: the gateway, or the monolith. */
    public String url() {
        return process(programs.getLast().name()).url();
    }

    /** @param name such as {@code orders}, or {@code orders-2} for its replica */
    public ShopProcess process(String name) {
        ShopProcess process = processes.get(name);
        if (process == null) {
            throw new IllegalArgumentException("there is no process " + name + ", only " + processes.keySet());
        }
        return process;
    }

    /** The process that serves a module, whatever the assembly. */
    public ShopProcess processOf(String module) {
        return process(programOf(module).name());
    }

    /** In the order in which they were started: who is called before who calls. */
    public List<ShopProcess> processes() {
        synchronized (processes) {
            return List.copyOf(processes.values());
        }
    }

    /**
     * Starts one more process beside that of a module, which must be forwarded ({@link Options#withForwarded}), and
     * returns when it is ready and gets its share.
     */
    public ShopProcess addReplica(String module) {
        Program program = programOf(module);
        network.forwarder(module);
        int number = 2;
        while (processes.containsKey(program.name() + "-" + number)) {
            number++;
        }
        ShopProcess replica = add(program.name() + "-" + number, program, Endpoint.free());
        replica.restart();
        network.forwardersOf(program).forEach(forwarder -> forwarder.add(replica.port()));
        return replica;
    }

    /** The forwarder before a module, to cut it off; it must have been asked for with {@link Options#withForwarded}. */
    public Forwarder forwarder(String module) {
        return network.forwarder(module);
    }

    /** Tokens that this shop accepts. */
    public Tokens tokens() {
        return Tokens.of(secrets, programOf("orders").name());
    }

    /** URI of a module's database. */
    public String mongoUri(String module) {
        return store.uri(module);
    }

    /** The file that holds the password of the account {@code staff}. */
    public Path staffPasswordFile() {
        return secrets.staffPasswordFile();
    }

    /** Completes with the first process that ends without having been told to. */
    public CompletableFuture<ShopProcess> firstDeath() {
        return firstDeath.copy();
    }

    /** Stops every process, who calls before who is called, then the store. Does nothing the second time. */
    @Override
    public void close() {
        teardown.close();
    }

    /** Prepares a process of the assembly without starting it. */
    ShopProcess add(String name, Program program, Endpoint endpoint) {
        ShopProcess process = spawner.process(name, program, endpoint, settings.of(program, endpoint));
        processes.put(name, process);
        return process;
    }

    void stopProcesses() {
        List<ShopProcess> lastFirst = new ArrayList<>(processes());
        Collections.reverse(lastFirst);
        lastFirst.stream().filter(ShopProcess::isAlive).forEach(process -> process.stop(LONGEST_STOP));
    }

    private Program programOf(String module) {
        return programs.stream()
                .filter(program -> program.has(module))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no process serves " + module));
    }
}
