package shop.e2e.lab;

import static org.awaitility.Awaitility.await;

import io.fabric8.kubernetes.api.model.Node;
import io.fabric8.kubernetes.client.KubernetesClient;
import io.fabric8.kubernetes.client.readiness.Readiness;
import java.io.IOException;
import java.util.stream.Stream;
import shop.e2e.cluster.CannotBeShown;
import shop.e2e.cluster.Cluster;

/** A node that is switched off without a word, until it is closed. Only kind's nodes can be: they are containers. */
record LostNode(KubernetesClient api, String name) implements AutoCloseable {

    static LostNode lose(KubernetesClient api, String name) {
        CannotBeShown.unless(
                isOfKind(name), "a node is switched off by docker, and " + name + " is no container of this machine");
        docker("stop", "--time", "1", name);
        return new LostNode(api, name);
    }

    private static boolean isOfKind(String name) {
        try {
            return exitCode("container", "inspect", name) == 0;
        } catch (IOException noDocker) {
            return false;
        }
    }

    Node now() {
        return api.nodes().withName(name).require();
    }

    /** And waits until it is one again; and the shop, too. */
    @Override
    public void close() {
        docker("start", name);
        await("return of " + name)
                .atMost(Cluster.PATIENCE)
                .until(() -> Readiness.getInstance().isReady(now()));
        new ShopAround(api).awaitWhole();
    }

    private static void docker(String... command) {
        try {
            int code = exitCode(command);
            if (code != 0) {
                throw new IllegalStateException("docker " + String.join(" ", command) + " ended with " + code);
            }
        } catch (IOException e) {
            throw new IllegalStateException("there is no docker", e);
        }
    }

    private static int exitCode(String... command) throws IOException {
        Process process = new ProcessBuilder(
                        Stream.concat(Stream.of("docker"), Stream.of(command)).toList())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            return process.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
