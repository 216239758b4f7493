package shop.e2e.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.fabric8.kubernetes.api.model.coordination.v1.Lease;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import shop.e2e.client.ShopClient;

/** What the shop's own processes say to the API server, by a library and as their own accounts. */
@Tag("cluster")
class ApiLibraryTest {

    private final Cluster cluster = Cluster.connect();

    /** What the storefront shows of the cluster under a concept. */
    private static String concept(String id) {
        try (ClusterShop shop = ClusterShop.open()) {
            String page = ShopClient.guest(shop.url())
                    .get("/about/concepts", "Accept", "text/html")
                    .expect(200)
                    .body();
            return Pattern.compile("id=\"concept-" + id + "\".*?</details>", Pattern.DOTALL)
                    .matcher(page)
                    .results()
                    .map(MatchResult::group)
                    .findFirst()
                    .orElseThrow();
        }
    }

    private Lease lease() {
        return cluster.api()
                .leases()
                .inNamespace(Cluster.SHOP)
                .withName("orders-sweeper")
                .require();
    }

    @Nested
    class Holds {

        @Test
        void theStorefrontListsWhatIsDeployed() {
            assertThat(concept("deployments")).contains("<td>catalog</td>", "<td>storefront</td>", "Ready");
        }

        @Test
        void anOrdersProcessHoldsALeaseAndRenewsIt() {
            Lease before = lease();

            assertThat(cluster.pods("orders"))
                    .anyMatch(pod ->
                            pod.getMetadata().getName().equals(before.getSpec().getHolderIdentity()));
            await().atMost(Cluster.PATIENCE)
                    .until(() -> lease().getSpec()
                            .getRenewTime()
                            .isAfter(before.getSpec().getRenewTime()));
        }
    }

    @Nested
    class Refused {

        @ParameterizedTest
        @ValueSource(strings = {"Role", "RoleBinding"})
        void toTellTheStorefrontWhoMayWhat(String kind) {
            assertThat(concept("rbac"))
                    .contains(kind + ": this process may not list them.")
                    .doesNotContain("<td>orders</td>");
        }

        @Test
        void toShowItWhatIsInAnotherNamespace() {
            assertThat(concept("services")).contains("<td>catalog</td>").doesNotContain("kube-dns");
        }
    }
}
