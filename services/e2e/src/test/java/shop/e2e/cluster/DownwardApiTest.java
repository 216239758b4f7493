package shop.e2e.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import io.fabric8.kubernetes.api.model.Pod;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import shop.e2e.client.ShopClient;

@Tag("cluster")
class DownwardApiTest {

    private final Cluster cluster = Cluster.connect();

    private String about() {
        try (ClusterShop shop = ClusterShop.open()) {
            return ShopClient.anonymous(shop.url())
                    .get("/about", "Accept", "text/html")
                    .expect(200)
                    .body();
        }
    }

    @Nested
    class Holds {

        @Test
        void whatThePodIsOnThePageThatItMakes() {
            Pod pod = cluster.pod("storefront");

            assertThat(about())
                    .contains(pod.getMetadata().getName(), pod.getSpec().getNodeName())
                    .contains(">services<", ">shop<");
        }

        @Test
        void theNeighboursThatTheApiServerTells() {
            assertThat(about())
                    .contains(cluster.pod("catalog").getMetadata().getName())
                    .contains(cluster.pod("orders").getMetadata().getName());
        }
    }

    @Nested
    class Refused {

        @Test
        void anybodyOfOtherNamespaces() {
            assertThat(about()).doesNotContain("payments-0").doesNotContain("kube-dns");
        }
    }
}
