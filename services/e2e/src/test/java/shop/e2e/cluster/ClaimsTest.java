package shop.e2e.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.fabric8.kubernetes.api.model.PersistentVolume;
import io.fabric8.kubernetes.api.model.PersistentVolumeClaim;
import io.fabric8.kubernetes.api.model.PersistentVolumeClaimBuilder;
import io.fabric8.kubernetes.api.model.Pod;
import io.fabric8.kubernetes.api.model.Quantity;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("cluster")
class ClaimsTest {

    private final Cluster cluster = Cluster.connect();

    private PersistentVolumeClaim claim(String namespace, String name) {
        return cluster.api()
                .persistentVolumeClaims()
                .inNamespace(namespace)
                .withName(name)
                .get();
    }

    private PersistentVolumeClaim newClaim(Sandbox sandbox, String storageClass) {
        return cluster.api()
                .persistentVolumeClaims()
                .inNamespace(sandbox.name())
                .resource(new PersistentVolumeClaimBuilder()
                        .withNewMetadata()
                        .withName("small")
                        .endMetadata()
                        .withNewSpec()
                        .withAccessModes("ReadWriteOnce")
                        .withStorageClassName(storageClass)
                        .withNewResources()
                        .withRequests(Map.of("storage", new Quantity("1Mi")))
                        .endResources()
                        .endSpec()
                        .build())
                .create();
    }

    private Pod mounting(Sandbox sandbox) {
        return sandbox.start(Pods.of(cluster)
                .idle("holder", Map.of())
                .editSpec()
                .editSecurityContext()
                .withFsGroup(10001L)
                .endSecurityContext()
                .editFirstContainer()
                .addNewVolumeMount()
                .withName("data")
                .withMountPath("/data/small")
                .endVolumeMount()
                .endContainer()
                .addNewVolume()
                .withName("data")
                .withNewPersistentVolumeClaim("small", false)
                .endVolume()
                .endSpec()
                .build());
    }

    @Nested
    class Holds {

        @Test
        void aVolumeOfTheDefaultClassForEveryClaimOfAStatefulSet() {
            String standard = cluster.api().storage().v1().storageClasses().list().getItems().stream()
                    .filter(one -> "true"
                            .equals(one.getMetadata()
                                    .getAnnotations()
                                    .get("storageclass.kubernetes.io/is-default-class")))
                    .map(one -> one.getMetadata().getName())
                    .findFirst()
                    .orElseThrow();
            Map<String, String> claims = Map.of("data-mongodb-0", Cluster.SHOP, "journal-payments-0", Cluster.PAYMENTS);

            claims.forEach((name, namespace) -> {
                PersistentVolumeClaim claim = claim(namespace, name);
                PersistentVolume volume = cluster.api()
                        .persistentVolumes()
                        .withName(claim.getSpec().getVolumeName())
                        .require();
                assertThat(claim.getStatus().getPhase()).isEqualTo("Bound");
                assertThat(claim.getSpec().getStorageClassName()).isEqualTo(standard);
                assertThat(volume.getSpec().getClaimRef().getName()).isEqualTo(name);
            });
        }
    }

    @Nested
    class Refused {

        @Test
        void theEndOfAClaimThatAPodStillUses() {
            try (Sandbox sandbox = new Sandbox(cluster, Map.of())) {
                PersistentVolumeClaim small = newClaim(sandbox, null);
                Pod holder = mounting(sandbox);

                cluster.api().persistentVolumeClaims().resource(small).delete();

                PersistentVolumeClaim terminating = claim(sandbox.name(), "small");
                assertThat(terminating.getMetadata().getDeletionTimestamp()).isNotNull();
                assertThat(terminating.getMetadata().getFinalizers()).contains("kubernetes.io/pvc-protection");
                cluster.shell(holder).bash("echo here > /data/small/file").succeeded();

                cluster.api().pods().resource(holder).delete();
                await().atMost(Duration.ofMinutes(1)).until(() -> claim(sandbox.name(), "small") == null);
            }
        }

        @Test
        void aVolumeFromAClassThatDoesNotExist() {
            try (Sandbox sandbox = new Sandbox(cluster, Map.of())) {
                newClaim(sandbox, "no-such-class");

                await().atMost(Duration.ofSeconds(30))
                        .until(() -> new Events(cluster, sandbox.name()).tell("\"no-such-class\" not found"));
                assertThat(claim(sandbox.name(), "small").getStatus().getPhase())
                        .isEqualTo("Pending");
            }
        }
    }
}
