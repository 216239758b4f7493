package shop.e2e.lab;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import shop.e2e.cluster.Shell;

/** What a DNS server does that is told so. */
@Tag("lab")
class CoreDnsTest {

    @RegisterExtension
    static final Lab LAB = Lab.onTheControlPlane("coredns");

    @BeforeAll
    static void theServerIsReady() {
        LAB.pods().ready("coredns", 1);
    }

    private static Shell.Outcome resolve(String name) {
        return LAB.shell("asker")
                .bash("getent ahostsv4 %s | cut -d ' ' -f 1 | sort -u; exit ${PIPESTATUS[0]}".formatted(name));
    }

    @Nested
    class Holds {

        @Test
        void aZoneOfItsOwnAndTheSearchPathOfThePod() {
            assertThat(resolve("answer.lab.test").succeeded()).isEqualTo("192.0.2.42");
            assertThat(resolve("answer").succeeded()).isEqualTo("192.0.2.42");
        }

        @Test
        void aNameThatIsRewritten() {
            assertThat(resolve("alias.lab.test").succeeded()).isEqualTo("192.0.2.42");
        }

        @Test
        void theClustersNamesFromTheClustersServer() {
            String address = LAB.api()
                    .services()
                    .inNamespace("default")
                    .withName("kubernetes")
                    .require()
                    .getSpec()
                    .getClusterIP();

            assertThat(resolve("kubernetes.default.svc.cluster.local").succeeded())
                    .isEqualTo(address);
        }
    }

    @Nested
    class Refused {

        @Test
        void aNameThatIsNotInTheZone() {
            assertThat(resolve("question.lab.test").code()).isNotZero();
        }

        @Test
        void aNameOfNoZone() {
            assertThat(resolve("example.org").code()).isNotZero();
        }
    }
}
