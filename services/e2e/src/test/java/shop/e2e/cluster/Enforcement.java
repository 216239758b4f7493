package shop.e2e.cluster;

import static org.awaitility.Awaitility.await;

import io.fabric8.kubernetes.api.model.Pod;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicy;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicyBuilder;
import java.time.Duration;
import java.util.Map;
import org.awaitility.core.ConditionTimeoutException;
import org.jspecify.annotations.Nullable;

/** Whether this cluster enforces network policies: many accept them, and let everything through. Asked once in a JVM. */
public final class Enforcement {

    private static final Duration SOON = Duration.ofSeconds(30);

    private static @Nullable Boolean known;

    private Enforcement() {}

    /** Without it no policy can be shown. */
    public static void required() {
        CannotBeShown.unless(isThere(Cluster.connect()), "the network plugin enforces no NetworkPolicy");
    }

    private static synchronized boolean isThere(Cluster cluster) {
        if (known == null) {
            try (Sandbox sandbox = new Sandbox(cluster, Map.of())) {
                known = refuses(cluster, sandbox);
            }
        }
        return known;
    }

    private static boolean refuses(Cluster cluster, Sandbox sandbox) {
        Reach reach = new Reach(cluster);
        Pods pods = Pods.of(cluster);
        Pod client = sandbox.start(pods.idle("client", Map.of()).build());
        String server =
                sandbox.start(pods.listening("server").build()).getStatus().getPodIP();
        await("a connection without policies").atMost(SOON).until(() -> reach.reaches(client, server, 27017));
        cluster.api()
                .network()
                .networkPolicies()
                .inNamespace(sandbox.name())
                .resource(deny("server"))
                .create();
        try {
            await().atMost(SOON).until(() -> !reach.reaches(client, server, 27017));
            return true;
        } catch (ConditionTimeoutException e) {
            return false;
        }
    }

    /** Nobody may connect to pods with this label {@code app}. */
    static NetworkPolicy deny(String app) {
        return new NetworkPolicyBuilder()
                .withNewMetadata()
                .withName("deny")
                .endMetadata()
                .withNewSpec()
                .withNewPodSelector()
                .addToMatchLabels("app", app)
                .endPodSelector()
                .withPolicyTypes("Ingress")
                .endSpec()
                .build();
    }
}
