package shop.e2e.lab;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The resolver's configuration that a pod gets. */
@Tag("lab")
class DnsTest {

    @RegisterExtension
    static final Lab LAB = new Lab("dns");

    private static String configuration(String pod) {
        return LAB.shell(pod).run("cat", "/etc/resolv.conf").succeeded();
    }

    private static int resolve(String pod, String name) {
        return LAB.shell(pod).run("getent", "hosts", name).code();
    }

    @Nested
    class Holds {

        @Test
        void theSearchPathBeginsInThePodsNamespace() {
            assertThat(configuration("usual"))
                    .contains("search lab-dns.svc.cluster.local svc.cluster.local cluster.local")
                    .contains("options ndots:5");
        }

        @Test
        void whatIsAddedComesAfterwards() {
            assertThat(configuration("added"))
                    .containsPattern("search lab-dns\\.svc\\.cluster\\.local .*shop\\.svc\\.cluster\\.local")
                    .contains("ndots:2");
            assertThat(resolve("added", "gateway")).isZero();
        }

        @Test
        void withPolicyNoneItIsWhatThePodSays() {
            assertThat(configuration("own").lines())
                    .containsExactlyInAnyOrder(
                            "search lab.example", "nameserver 192.0.2.53", "options timeout:1 attempts:1");
        }
    }

    @Nested
    class Refused {

        @Test
        void aShortNameOfAnotherNamespace() {
            assertThat(resolve("usual", "gateway")).isNotZero();
            assertThat(resolve("usual", "gateway.shop")).isZero();
        }

        @Test
        void everyNameOfTheClusterWhereItsServerIsNotAsked() {
            assertThat(resolve("own", "gateway.shop.svc.cluster.local")).isNotZero();
        }
    }
}
