package shop.e2e.lab;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fabric8.kubernetes.client.KubernetesClient;
import io.fabric8.kubernetes.client.KubernetesClientException;
import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** A person with a certificate that the cluster signed. */
@Tag("lab")
class UserCertificatesTest {

    @RegisterExtension
    static final Lab LAB = new Lab("user-certificates");

    @TempDir
    private static Path folder;

    private static SigningRequest anna = new SigningRequest("", "", "");
    private static SigningRequest bert = anna;

    @BeforeAll
    static void bothAsk() throws IOException, InterruptedException, GeneralSecurityException {
        anna = SigningRequest.by("anna", "lab:readers", folder).submit(LAB.api());
        bert = SigningRequest.by("bert", "lab:readers", folder).submit(LAB.api());
    }

    @AfterAll
    static void requestsAreNoLongerThere() {
        anna.withdraw(LAB.api());
        bert.withdraw(LAB.api());
    }

    @Nested
    class Holds {

        @Test
        void whoseRequestIsApprovedIsWhoTheCertificateSays() {
            String certificate = anna.approved(LAB.api());

            try (KubernetesClient as = SomebodyElse.with(
                    LAB, login -> login.withClientCertData(certificate).withClientKeyData(anna.key()))) {
                assertThat(as.serviceAccounts()
                                .inNamespace(LAB.namespace())
                                .list()
                                .getItems())
                        .extracting(account -> account.getMetadata().getName())
                        .contains("lab");
            }
        }
    }

    @Nested
    class Refused {

        @Test
        void whatTheGroupMayNot() {
            String certificate = anna.approved(LAB.api());

            try (KubernetesClient as = SomebodyElse.with(
                    LAB, login -> login.withClientCertData(certificate).withClientKeyData(anna.key()))) {
                assertThatThrownBy(() -> as.pods().inNamespace(LAB.namespace()).list())
                        .isInstanceOf(KubernetesClientException.class)
                        .hasMessageContaining("User \"anna\" cannot list resource \"pods\"");
            }
        }

        @Test
        void aCertificateForARequestThatIsDenied() {
            bert.deny(LAB.api());

            // Who signs is at work
            anna.approved(LAB.api());
            assertThat(bert.isSigned(LAB.api())).isFalse();
        }
    }
}
