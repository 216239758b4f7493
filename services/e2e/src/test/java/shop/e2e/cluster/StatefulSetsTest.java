package shop.e2e.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.fabric8.kubernetes.api.model.Pod;
import io.fabric8.kubernetes.api.model.apps.StatefulSet;
import io.fabric8.kubernetes.client.readiness.Readiness;
import java.time.Duration;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import shop.e2e.client.Basket;
import shop.e2e.client.ShopClient;
import tools.jackson.databind.JsonNode;

/** The database's pod goes and comes again; what it kept is there. */
@Isolated("pods of the shop go and come")
@Tag("cluster")
class StatefulSetsTest {

    private final Cluster cluster = Cluster.connect();

    private Pod member() {
        return cluster.api()
                .pods()
                .inNamespace(Cluster.SHOP)
                .withName("mongodb-0")
                .get();
    }

    private String claim() {
        return cluster.api()
                .persistentVolumeClaims()
                .inNamespace(Cluster.SHOP)
                .withName("data-mongodb-0")
                .require()
                .getMetadata()
                .getUid();
    }

    @Nested
    class Holds {

        @Test
        void theSameNameAndClaimAndDataForThePodThatReplacesAnother() {
            try (ClusterShop shop = ClusterShop.open()) {
                ShopClient customer = ShopClient.guest(shop.url());
                JsonNode product = customer.products(1).getFirst();
                String order = customer.place(ShopClient.newKey(), Basket.of(product, 1))
                        .expect(201)
                        .json()
                        .path("id")
                        .asString();
                await().atMost(Duration.ofSeconds(30))
                        .until(() -> state(customer, order).equals("CONFIRMED"));
                Pod before = member();
                String claim = claim();

                cluster.api().pods().resource(before).delete();

                await().atMost(Cluster.PATIENCE).until(() -> isReplaced(before, member()));
                assertThat(claim()).isEqualTo(claim);
                await().atMost(Cluster.PATIENCE)
                        .until(() -> customer.order(order).status() == 200);
                assertThat(state(customer, order)).isEqualTo("CONFIRMED");
                assertThat(customer.product(product.path("sku").asString()).path("name"))
                        .isEqualTo(product.path("name"));
            }
        }

        private boolean isReplaced(Pod before, Pod now) {
            return now != null
                    && !now.getMetadata().getUid().equals(before.getMetadata().getUid())
                    && Readiness.isPodReady(now);
        }

        private String state(ShopClient customer, String order) {
            return customer.order(order).json().path("state").asString();
        }
    }

    @Nested
    class Refused {

        @Test
        void aNameByChance() {
            StatefulSet mongodb = cluster.api()
                    .apps()
                    .statefulSets()
                    .inNamespace(Cluster.SHOP)
                    .withName("mongodb")
                    .require();

            assertThat(cluster.pods("mongodb"))
                    .hasSize(mongodb.getSpec().getReplicas())
                    .allMatch(pod -> pod.getMetadata().getName().matches("mongodb-[0-9]"));
        }

        @Test
        void theEndOfTheDataWithItsSet() {
            StatefulSet mongodb = cluster.api()
                    .apps()
                    .statefulSets()
                    .inNamespace(Cluster.SHOP)
                    .withName("mongodb")
                    .require();

            assertThat(mongodb.getSpec().getPersistentVolumeClaimRetentionPolicy())
                    .extracting(policy -> policy.getWhenDeleted() + policy.getWhenScaled())
                    .isEqualTo("RetainRetain");
            // Nobody owns the claim, so nothing that is deleted takes it along
            assertThat(cluster.api()
                            .persistentVolumeClaims()
                            .inNamespace(Cluster.SHOP)
                            .withName("data-mongodb-0")
                            .require()
                            .getMetadata()
                            .getOwnerReferences())
                    .isEmpty();
        }
    }
}
