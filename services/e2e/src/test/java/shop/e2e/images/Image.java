package shop.e2e.images;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.dockerjava.api.DockerClient;
import com.github.dockerjava.api.model.Bind;
import com.github.dockerjava.api.model.Capability;
import com.github.dockerjava.api.model.HostConfig;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.containers.GenericContainer;
import org.testcontainers.utility.DockerImageName;
import shop.local.Options;
import shop.local.SettingsFolder;

/** An image that {@code scripts/images} made, in the Docker engine. */
record Image(String process, String name) {

    private static final String TAG = "smoke-test";
    private static final int MIB = 1024 * 1024;

    /** Builds images as tars and hands them to the engine. */
    static void build(Path folder, String... processes) throws IOException, InterruptedException {
        Path home = Options.defaults().home();
        List<String> command = Stream.concat(
                        Stream.of(home.resolve("scripts/images").toString(), "--tar", folder.toString(), "--tag", TAG),
                        Stream.of(processes))
                .toList();
        Path log = folder.resolve("build.log");
        int code = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start()
                .waitFor();
        assertThat(code).as(Files.readString(log)).isZero();
        for (String process : processes) {
            try (InputStream tar = Files.newInputStream(folder.resolve(process + ".tar"))) {
                engine().loadImageCmd(tar).exec();
            }
        }
    }

    static Image of(String process) {
        return new Image(process, "shop/" + process + ":" + TAG);
    }

    Map<String, String> labels() {
        return Map.copyOf(engine().inspectImageCmd(name).exec().getConfig().getLabels());
    }

    /** A container as Kubernetes makes it: read-only, without a right, with so much memory; alone in the world. */
    GenericContainer<?> container(Path settings, int mebibytes) {
        try {
            SettingsFolder.write(process, settings);
            // The process is another user than the one who tests
            Files.setPosixFilePermissions(settings, PosixFilePermissions.fromString("rwxr-xr-x"));
            try (Stream<Path> files = Files.list(settings)) {
                for (Path file : files.toList()) {
                    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new GenericContainer<>(DockerImageName.parse(name))
                .withExposedPorts(8080, 8081)
                .withCreateContainerCmdModifier(
                        command -> limits(Objects.requireNonNull(command.getHostConfig()), mebibytes)
                                .withBinds(Bind.parse(settings + ":/etc/shop:ro")));
    }

    /** Runs another command in the image, with so much memory; answers how it ended. */
    int run(int mebibytes, String... command) {
        String container = engine().createContainerCmd(name)
                .withEntrypoint(command)
                .withHostConfig(limits(HostConfig.newHostConfig(), mebibytes))
                .exec()
                .getId();
        try {
            engine().startContainerCmd(container).exec();
            return engine().waitContainerCmd(container).start().awaitStatusCode(2, TimeUnit.MINUTES);
        } finally {
            engine().removeContainerCmd(container).withForce(true).exec();
        }
    }

    private static HostConfig limits(HostConfig config, int mebibytes) {
        return config.withReadonlyRootfs(true)
                .withTmpFs(Map.of("/tmp", "size=64m"))
                .withCapDrop(Capability.ALL)
                .withSecurityOpts(List.of("no-new-privileges"))
                .withMemory((long) mebibytes * MIB)
                .withMemorySwap((long) mebibytes * MIB);
    }

    private static DockerClient engine() {
        return DockerClientFactory.instance().client();
    }
}
