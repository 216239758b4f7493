package shop.e2e.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
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

    /**
     * Those of which visitors could notice most. {@code -Dshop.rotations=} names others, but not {@code identity-key},
     * with which the test signs its visitors' tokens; {@code keyfile} restarts MongoDB, which only three members hide.
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
            rotate(secret);

            // Auditors ask the provider with the key of orders
            load.shop().renewTokens();
            load.assertNobodyNoticed("rotation of " + secret);
        }
        assertThat(present.get()).isNotEqualTo(before);
    }

    private static void rotate(String secret) throws IOException, InterruptedException {
        Process script = new ProcessBuilder("scripts/secrets", "rotate", secret, "--context", Cluster.CONTEXT)
                .directory(Options.defaults().home().toFile())
                .inheritIO()
                .start();
        try {
            assertThat(script.waitFor(10, TimeUnit.MINUTES)).as("in time").isTrue();
        } finally {
            script.destroy();
        }
        assertThat(script.exitValue()).isZero();
    }
}
