package shop.local;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Makes processes: writes their configuration and puts their command lines together. */
final class Spawner {

    /** Small and quick to start; what a container gets is another matter. */
    private static final List<String> JVM = List.of(
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseCompactObjectHeaders",
            "-Xshare:auto",
            "-Xss512k",
            "-Xms24m");

    /** The user's own shell must not configure the shop: the environment wins over files. */
    private static final Pattern NOT_INHERITED =
            Pattern.compile("(SHOP|SPRING|SERVER|MANAGEMENT|LOGGING)_.*|DEBUG|TRACE|CLASSPATH|JDK_JAVA_OPTIONS");

    /** A job does not listen. */
    static final Endpoint NOWHERE = new Endpoint(0, 0);

    private final PrivateFolder state;
    private final Options options;
    private final Function<String, String> classPaths;
    private final Consumer<ShopProcess> onDeath;

    Spawner(PrivateFolder state, Options options, Function<String, String> classPaths, Consumer<ShopProcess> onDeath) {
        this.state = state;
        this.options = options;
        this.classPaths = classPaths;
        this.onDeath = onDeath;
    }

    /** A process of this name, not yet started. */
    ShopProcess process(String name, Program program, Endpoint endpoint, Map<String, String> settings) {
        return prepare(name, program, endpoint, settings, onDeath);
    }

    /** A process that ends by itself, not yet started. */
    ShopProcess job(Program program, Map<String, String> settings) {
        return prepare(program.name(), program, NOWHERE, settings, ended -> {});
    }

    private ShopProcess prepare(
            String name,
            Program program,
            Endpoint endpoint,
            Map<String, String> settings,
            Consumer<ShopProcess> onEnd) {
        PrivateFolder configuration = state.folder("config").folder(name);
        configuration.replaceBy(settings);
        Map<String, String> environment = new TreeMap<>(System.getenv());
        environment.keySet().removeIf(key -> NOT_INHERITED.matcher(key).matches());
        environment.put("SHOP_CONFIG", configuration.path().toString());
        LogFile log = LogFile.fresh(state.folder("logs").resolve(name + ".log"));
        // A process that is killed cannot tidy up: what it leaves stays in here, until the next one of its name
        PrivateFolder temporary = state.folder("tmp").folder(name);
        temporary.clear();
        return new ShopProcess(name, endpoint, command(program, temporary.path()), environment, log, onEnd);
    }

    private List<String> command(Program program, Path temporary) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(JVM);
        command.add("-Xmx" + program.heapMegabytes() + "m");
        command.add("-Djava.io.tmpdir=" + temporary.toAbsolutePath());
        Path archives = options.archives();
        if (archives != null) {
            // The JVM itself replaces one that does not fit the class path any more
            command.addAll(List.of(
                    "-XX:+AutoCreateSharedArchive",
                    "-XX:SharedArchiveFile=" + archives.resolve(program.name() + ".jsa"),
                    "-Xlog:cds=off",
                    "-Xlog:cds+dynamic=off"));
        }
        command.addAll(options.jvm());
        command.addAll(List.of("-cp", classPaths.apply(program.module()), Child.class.getName(), program.mainClass()));
        return command;
    }
}
