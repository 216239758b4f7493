package shop.e2e.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.fabric8.kubernetes.client.KubernetesClient;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import shop.local.Options;

/**
 * The life of a release, told in order, on a cluster where no shop is: {@code -Pchart}. What goes on while people buy goes
 * on without a failed request.
 */
@Tag("chart")
@TestMethodOrder(OrderAnnotation.class)
class ChartLifecycleTest {

    private static final Release SHOP = new Release(Cluster.SHOP);
    private static final Release SECOND =
            new Release("second", "hosts.shop=second.localhost", "hosts.api=api.second.localhost");

    private static KubernetesClient api;

    /** What may be deleted; not what was there before. */
    private static List<Remains> ours = List.of();

    @BeforeAll
    static void imagesAreThereAndNoShopIs() throws IOException, InterruptedException {
        assertThat(Release.version())
                .as("Helm 4; -Dshop.helm=FILE names another program")
                .startsWith("v4.");
        api = Context.client(Cluster.CONTEXT);
        for (Release release : List.of(SHOP, SECOND)) {
            assertThat(api.namespaces().withName(release.namespace()).get())
                    .as("namespace " + release.namespace() + ", which this test makes and deletes")
                    .isNull();
        }
        ours = Stream.of(SHOP, SECOND)
                .map(release -> new Remains(api, release.namespace()))
                .toList();
        String kind = Cluster.CONTEXT.replaceFirst("^kind-", "");
        assertThat(new ProcessBuilder("scripts/images", "--kind", kind)
                        .directory(Options.defaults().home().toFile())
                        .inheritIO()
                        .start()
                        .waitFor())
                .isZero();
    }

    @AfterAll
    static void isGone() {
        ours.forEach(Remains::delete);
        api.close();
    }

    @Test
    @Order(1)
    void keepsItsPromisesAfterAPlainInstallation() {
        assertThat(SHOP.install()).contains("STATUS: deployed", "assembled as services: 5 processes");

        assertKept(SHOP);
    }

    @Test
    @Order(2)
    void isUpgradedAndRolledBackWithoutAFailedRequest() {
        try (Disturbance load = Disturbance.begin("upgrade")) {
            // A setting that every process reads when it starts
            SHOP.upgrade("levers.enabled=true");
            assertThat(levers()).isEqualTo("true");

            SHOP.rollback();
            assertThat(levers()).isEqualTo("false");

            load.assertNobodyNoticed("helm upgrade and rollback");
        }
        assertThat(SHOP.history()).contains("Rollback to 1");
    }

    private static void assertKept(Release release) {
        assertThat(release.test()).contains("browse", "order", "replay", "denied");
    }

    private static String levers() {
        return api.configMaps()
                .inNamespace(SHOP.namespace())
                .withName("installation")
                .require()
                .getData()
                .get("shop.levers.enabled");
    }

    @Test
    @Order(3)
    void anUpgradeThatFailsIsUndoneByItself() {
        try (Disturbance load = Disturbance.begin("failure")) {
            assertThat(SHOP.failToUpgrade("2m", "image.tag=there-is-no-such")).contains("failed");

            load.assertNobodyNoticed("a helm upgrade that fails");
        }
        assertThat(SHOP.history()).contains("failed", "Rollback to 3");
        assertThat(api.pods().inNamespace(SHOP.namespace()).list().getItems())
                .allSatisfy(pod -> assertThat(pod.getSpec().getContainers())
                        .noneMatch(container -> container.getImage().endsWith(":there-is-no-such")));
    }

    @ParameterizedTest
    @Order(4)
    @ValueSource(strings = {"catalog-out", "storage-out", "fronted", "monolith", "services"})
    void becomesEachAssembly(String assembly) {
        assertThat(SHOP.upgrade("assembly=" + assembly)).contains("assembled as " + assembly);

        assertKept(SHOP);
    }

    @Test
    @Order(5)
    void hasRoomForASecondOneBesideIt() {
        SECOND.install();

        assertKept(SECOND);
        assertKept(SHOP);
        SECOND.uninstall();
        assertKept(SHOP);
    }

    @Test
    @Order(6)
    void leavesItsDataAndWhatReadsIt() {
        SHOP.uninstall();

        await("nothing else is left")
                .atMost(Cluster.PATIENCE)
                .untilAsserted(() -> assertThat(new Remains(api, SHOP.namespace()).kinds())
                        .containsOnly("PersistentVolumeClaim", "Secret"));
    }
}
