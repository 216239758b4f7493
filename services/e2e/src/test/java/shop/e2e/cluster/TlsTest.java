package shop.e2e.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.security.KeyStore;
import java.security.cert.X509Certificate;
import java.util.List;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLHandshakeException;
import javax.net.ssl.SSLSession;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("cluster")
class TlsTest {

    private final ClusterShop shop = ClusterShop.open();

    private static HttpResponse<String> get(HttpClient client, URI url) throws Exception {
        return client.send(
                HttpRequest.newBuilder(url.resolve("/api/products?limit=1")).build(),
                HttpResponse.BodyHandlers.ofString());
    }

    @Nested
    class Holds {

        @Test
        void aCertificateOfTheShopsAuthorityForBothNames() throws Exception {
            for (URI url : List.of(shop.url(), ClusterShop.API)) {
                try (HttpClient client = HttpClient.newHttpClient()) {
                    HttpResponse<String> answer = get(client, url);

                    assertThat(answer.statusCode()).isEqualTo(200);
                    SSLSession session = answer.sslSession().orElseThrow();
                    assertThat(session.getProtocol()).isIn("TLSv1.3", "TLSv1.2");
                    assertThat(names(session)).contains("shop.localhost", "api.shop.localhost");
                }
            }
        }

        private List<Object> names(SSLSession session) throws Exception {
            return ((X509Certificate) session.getPeerCertificates()[0])
                    .getSubjectAlternativeNames().stream()
                            .<Object>map(name -> name.get(1))
                            .toList();
        }
    }

    @Nested
    class Refused {

        @Test
        void byWhoeverDoesNotKnowTheAuthority() throws Exception {
            TrustManagerFactory everybodysAuthorities =
                    TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
            everybodysAuthorities.init((KeyStore) null);
            SSLContext stranger = SSLContext.getInstance("TLS");
            stranger.init(null, everybodysAuthorities.getTrustManagers(), null);

            try (HttpClient client =
                    HttpClient.newBuilder().sslContext(stranger).build()) {
                assertThatThrownBy(() -> get(client, shop.url()))
                        .isInstanceOf(SSLHandshakeException.class)
                        .hasMessageContaining("unable to find valid certification path");
            }
        }

        @Test
        void aNameThatIsNotInTheCertificate() {
            URI other = URI.create(shop.url().toString().replace("shop.localhost", "other.localhost"));

            try (HttpClient client = HttpClient.newHttpClient()) {
                assertThatThrownBy(() -> get(client, other)).isInstanceOf(SSLHandshakeException.class);
            }
        }
    }
}
