package shop.e2e.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import shop.local.Options;

/** Secrets are exchanged while people buy: nobody notices. */
@Tag("cluster")
@Tag("load")
class RotationTest {

    private static final Duration PATIENCE = Duration.ofMinutes(20);

    /**
     * Those of which visitors could notice most. {@code -Dshop.rotations=} names others; {@code keyfile} restarts
     * MongoDB, which only three members hide, and {@code identity-key} waits until tokens have expired.
     */
    static Stream<String> secrets() {
        return Stream.of(
                System.getProperty("shop.rotations", "catalog,session,tls").split(","));
    }

    @ParameterizedTest
    @MethodSource("secrets")
    void replacesASecretWithoutAFailedRequest(String secret) throws Exception {
        Cluster cluster = Cluster.connect();
        Supplier<String> present = () -> cluster.api().secrets().inNamespace(Cluster.SHOP).list().getItems().stream()
                .map(one -> one.getMetadata().getName() + one.getMetadata().getResourceVersion())
                .sorted()
                .toList()
                .toString();
        String before = present.get();

        try (Disturbance load = Disturbance.begin("rotate")) {
            rotate(secret, load.shop());

            load.assertNobodyNoticed("rotation of " + secret);
        }
        assertThat(present.get()).isNotEqualTo(before);
    }

    /** Who signs tokens in the name of the shop has to do it with the shop's keys of the moment. */
    private static void rotate(String secret, ClusterShop shop) throws IOException, InterruptedException {
        Process script = new ProcessBuilder("scripts/secrets", "rotate", secret, "--context", Cluster.CONTEXT)
                .directory(Options.defaults().home().toFile())
                .inheritIO()
                .start();
        try {
            long deadline = System.nanoTime() + PATIENCE.toNanos();
            while (!script.waitFor(5, TimeUnit.SECONDS)) {
                assertThat(System.nanoTime()).as("in time").isLessThan(deadline);
                shop.renewTokens();
            }
            shop.renewTokens();
        } finally {
            script.destroy();
        }
        assertThat(script.exitValue()).isZero();
    }
}
