package shop.e2e.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What a headless Service puts into the cluster's DNS. */
@Tag("cluster")
class DnsTest {

    private static final String ZONE = ".shop.svc.cluster.local";

    private final Cluster cluster = Cluster.connect();

    private Shell.Outcome resolve(String name) {
        return cluster.shell(cluster.pod("catalog"))
                .bash("getent ahostsv4 %s | cut -d ' ' -f 1 | sort -u; exit ${PIPESTATUS[0]}".formatted(name));
    }

    @Nested
    class Holds {

        @Test
        void theAddressesOfAllMembersUnderTheServicesName() {
            String members = cluster.pods("mongodb").stream()
                    .map(pod -> pod.getStatus().getPodIP())
                    .sorted()
                    .reduce((one, other) -> one + "\n" + other)
                    .orElseThrow();

            assertThat(resolve("mongodb" + ZONE).succeeded()).isEqualTo(members);
        }

        @Test
        void aNameForEachMember() {
            assertThat(resolve("mongodb-0.mongodb" + ZONE).succeeded())
                    .isEqualTo(cluster.api()
                            .pods()
                            .inNamespace(Cluster.SHOP)
                            .withName("mongodb-0")
                            .require()
                            .getStatus()
                            .getPodIP());
        }

        @Test
        void shortNamesByTheSearchPath() {
            assertThat(resolve("mongodb").succeeded())
                    .isEqualTo(resolve("mongodb" + ZONE).succeeded());
        }
    }

    @Nested
    class Refused {

        @Test
        void aMemberThatIsNotThere() {
            assertThat(resolve("mongodb-7.mongodb" + ZONE).code()).isNotZero();
        }

        @Test
        void aNameForAPodOfADeployment() {
            String pod = cluster.pod("catalog").getMetadata().getName();

            assertThat(resolve(pod + ".catalog" + ZONE).code()).isNotZero();
        }
    }
}
