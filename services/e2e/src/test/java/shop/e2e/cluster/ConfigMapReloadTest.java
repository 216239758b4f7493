package shop.e2e.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.fabric8.kubernetes.api.model.ConfigMapBuilder;
import io.fabric8.kubernetes.api.model.Pod;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import shop.e2e.client.ShopClient;

/** The storefront's banner follows its ConfigMap; other settings wait for a restart. */
@Tag("cluster")
class ConfigMapReloadTest {

    private static final Duration SECONDS = Duration.ofSeconds(20);

    private final Cluster cluster = Cluster.connect();
    private final ClusterShop shop = ClusterShop.open();

    private void banner(String text) {
        cluster.api()
                .configMaps()
                .inNamespace(Cluster.SHOP)
                .withName("storefront")
                .edit(now -> new ConfigMapBuilder(now)
                        .addToData("shop.storefront.banner.text", text)
                        .build());
    }

    private String page() {
        return ShopClient.anonymous(shop.url()).get("/", "Accept", "text/html").body();
    }

    @AfterEach
    void takeItDown() {
        banner("");
        await().atMost(SECONDS).until(() -> !page().contains("id=\"banner\""));
    }

    @Nested
    class Holds {

        @Test
        void aBannerWithinSecondsWithoutARestart() {
            Pod before = cluster.pod("storefront");

            banner("Closed on Sunday");

            await().atMost(SECONDS).until(() -> page().contains("Closed on Sunday"));
            Pod after = cluster.pod("storefront");
            assertThat(after.getMetadata().getUid())
                    .isEqualTo(before.getMetadata().getUid());
            assertThat(after.getStatus().getContainerStatuses().getFirst().getRestartCount())
                    .isEqualTo(
                            before.getStatus().getContainerStatuses().getFirst().getRestartCount());
        }
    }

    @Nested
    class Refused {

        @Test
        void markupInTheBanner() {
            banner("<script>alert(1)</script>");

            await().atMost(SECONDS).until(() -> page().contains("&lt;script&gt;alert(1)"));
            assertThat(page()).doesNotContain("<script>alert(1)");
        }
    }
}
