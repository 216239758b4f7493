package shop.e2e.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.fabric8.kubernetes.api.model.ObjectReference;
import io.fabric8.kubernetes.api.model.PersistentVolume;
import io.fabric8.kubernetes.api.model.PersistentVolumeClaimBuilder;
import io.fabric8.kubernetes.api.model.Quantity;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The volume for backups, which a person made. */
@Tag("cluster")
class StaticVolumesTest {

    private static final String VOLUME = "shop-backup";

    private final Cluster cluster = Cluster.connect();

    @BeforeEach
    void somebodyMadeTheVolume() {
        CannotBeShown.unless(
                cluster.api().persistentVolumes().withName(VOLUME).get() != null,
                "there is no volume " + VOLUME + ", which overlays/kind brings");
    }

    private PersistentVolume volume() {
        return cluster.api().persistentVolumes().withName(VOLUME).require();
    }

    @Nested
    class Holds {

        @Test
        void aVolumeThatIsKeptForOneClaimAndOutlivesIt() {
            ObjectReference claim = volume().getSpec().getClaimRef();

            assertThat(claim.getNamespace() + "/" + claim.getName()).isEqualTo("shop/backup");
            assertThat(volume().getSpec().getPersistentVolumeReclaimPolicy()).isEqualTo("Retain");
            assertThat(volume().getStatus().getPhase()).isIn("Bound", "Available");
        }

        @Test
        void whereItsDataIsForTheScheduler() {
            assertThat(volume().getSpec().getNodeAffinity().getRequired().getNodeSelectorTerms())
                    .isNotEmpty();
            assertThat(cluster.api()
                            .nodes()
                            .withLabel("shop/backup", "true")
                            .list()
                            .getItems())
                    .hasSize(1);
        }
    }

    @Nested
    class Refused {

        @Test
        void anotherClaimForTheSameVolume() {
            try (Sandbox sandbox = new Sandbox(cluster, Map.of())) {
                var thief = cluster.api()
                        .persistentVolumeClaims()
                        .inNamespace(sandbox.name())
                        .resource(new PersistentVolumeClaimBuilder()
                                .withNewMetadata()
                                .withName("thief")
                                .endMetadata()
                                .withNewSpec()
                                .withAccessModes("ReadWriteOnce")
                                .withStorageClassName("")
                                .withVolumeName(VOLUME)
                                .withNewResources()
                                .withRequests(Map.of("storage", new Quantity("1Gi")))
                                .endResources()
                                .endSpec()
                                .build());
                thief.create();

                await().atMost(Duration.ofSeconds(60))
                        .until(() -> new Events(cluster, sandbox.name()).tell("already bound to a different claim"));
                assertThat(thief.require().getStatus().getPhase()).isEqualTo("Pending");
                assertThat(volume().getSpec().getClaimRef().getNamespace()).isEqualTo(Cluster.SHOP);
            }
        }
    }
}
