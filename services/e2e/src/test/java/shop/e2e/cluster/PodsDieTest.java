package shop.e2e.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.fabric8.kubernetes.api.model.Pod;
import io.fabric8.kubernetes.client.readiness.Readiness;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import shop.e2e.client.NoAnswer;
import shop.e2e.client.ShopClient;

/** Pods and processes end without a goodbye, while an open loop places orders. */
@Tag("cluster")
@Tag("load")
class PodsDieTest {

    /** Some die while others are still on their way back. */
    private static final int ORDERS_BETWEEN = 16;

    private static final List<String> VICTIMS = List.of(
            "orders",
            "catalog!",
            "payments",
            "storage",
            "mongodb",
            "orders!",
            "catalog",
            "gateway",
            "storage!",
            "orders");

    private final Cluster cluster = Cluster.connect();

    @Test
    void loseAndDoubleNoOrder() {
        try (Disturbance load = Disturbance.begin("kill")) {
            int kills = 0;
            for (String victim : VICTIMS) {
                int point = 10 + kills * ORDERS_BETWEEN;
                load.orders().awaitStarted(started -> started >= point);
                if (victim.endsWith("!")) {
                    crash(load.shop(), victim.replace("!", ""));
                } else {
                    cluster.api()
                            .pods()
                            .resource(cluster.pod(victim))
                            .withGracePeriod(0)
                            .delete();
                }
                kills++;
            }
            // Who waits for an answer is enough to come back to
            load.orders().startNoMore();
            Neighbours.processes().forEach(this::awaitBack);
            load.orders().neighboursAreBack();
            load.end();

            load.orders().assertBooksBalance();
            System.out.println(kills + " kills: " + load.summary());
            assertThat(load.orders().count("CONFIRMED"))
                    .isGreaterThanOrEqualTo(load.orders().book().size() / 2);
            assertThat(load.orders().book().disturbances()).isNotEmpty();
        }
    }

    /** The process ends at once, as after kill -9, and its container is started again in the same pod. */
    private void crash(ClusterShop shop, String process) {
        try (Forward door = new Forward(cluster, process, 8080)) {
            door.askOnce(url -> ShopClient.withToken(url, shop.tokens().staff("killer"))
                    .send("POST", "/api/levers/" + process + "/crash", ""));
        } catch (NoAnswer dead) {
            // It had no time to say so
        }
    }

    private void awaitBack(String process) {
        await(process + " is back").atMost(Cluster.PATIENCE).until(() -> {
            List<Pod> pods = cluster.pods(process);
            return !pods.isEmpty() && pods.stream().allMatch(Readiness::isPodReady);
        });
    }
}
