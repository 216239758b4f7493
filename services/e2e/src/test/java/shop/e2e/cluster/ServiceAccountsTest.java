package shop.e2e.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fabric8.kubernetes.api.model.authentication.TokenRequest;
import io.fabric8.kubernetes.api.model.authentication.TokenRequestBuilder;
import io.fabric8.kubernetes.client.Config;
import io.fabric8.kubernetes.client.ConfigBuilder;
import io.fabric8.kubernetes.client.KubernetesClient;
import io.fabric8.kubernetes.client.KubernetesClientBuilder;
import io.fabric8.kubernetes.client.KubernetesClientException;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Who a pod is to the API server, if it is anybody. */
@Tag("cluster")
class ServiceAccountsTest {

    private static final String TOKEN = "/var/run/secrets/kubernetes.io/serviceaccount/token";

    private final Cluster cluster = Cluster.connect();

    private String tokenInside(String process) {
        return cluster.shell(cluster.pod(process)).run("cat", TOKEN).succeeded();
    }

    /** The API server as the holder of a token sees it. */
    private KubernetesClient as(String token) {
        Config here = cluster.api().getConfiguration();
        return new KubernetesClientBuilder()
                .withConfig(new ConfigBuilder(Config.empty())
                        .withMasterUrl(here.getMasterUrl())
                        .withCaCertData(here.getCaCertData())
                        .withCaCertFile(here.getCaCertFile())
                        .withOauthToken(token)
                        .build())
                .build();
    }

    private static void assertRefused(int status, Runnable request) {
        assertThatThrownBy(request::run)
                .isInstanceOfSatisfying(
                        KubernetesClientException.class,
                        refused -> assertThat(refused.getCode()).isEqualTo(status));
    }

    private static JsonNode claims(String token) {
        return JsonMapper.shared().readTree(Base64.getUrlDecoder().decode(token.split("\\.")[1]));
    }

    private String freshToken(long seconds, String... audiences) {
        TokenRequest request = new TokenRequestBuilder()
                .withNewSpec()
                .withExpirationSeconds(seconds)
                .withAudiences(audiences)
                .endSpec()
                .build();
        return cluster.api()
                .serviceAccounts()
                .inNamespace(Cluster.SHOP)
                .withName("storefront")
                .tokenRequest(request)
                .getStatus()
                .getToken();
    }

    @Nested
    class Holds {

        @Test
        void aTokenThatIsBoundToItsPod() {
            String pod = cluster.pod("storefront").getMetadata().getName();

            JsonNode claims = claims(tokenInside("storefront"));

            assertThat(claims.path("sub").asString()).isEqualTo("system:serviceaccount:shop:storefront");
            assertThat(claims.path("kubernetes.io").path("pod").path("name").asString())
                    .isEqualTo(pod);
        }

        @Test
        void whatItsRoleAllowsWithTheTokenFromThePod() {
            try (KubernetesClient storefront = as(tokenInside("storefront"))) {
                assertThat(storefront
                                .discovery()
                                .v1()
                                .endpointSlices()
                                .inNamespace(Cluster.SHOP)
                                .list()
                                .getItems())
                        .isNotEmpty();
            }
        }

        @Test
        void aTokenAsLongAsItIsAskedFor() {
            JsonNode claims = claims(freshToken(600));

            assertThat(claims.path("exp").asLong() - claims.path("iat").asLong())
                    .isEqualTo(600);
        }
    }

    @Nested
    class Refused {

        @Test
        void aTokenInAPodThatDoesNotTalkToTheApiServer() {
            for (String process : List.of("gateway", "catalog", "storage", "mongodb", "payments")) {
                assertThat(cluster.shell(cluster.pod(process)).run("cat", TOKEN).code())
                        .as(process)
                        .isNotZero();
            }
        }

        @Test
        void secretsToTheTokenFromThePod() {
            for (String process : List.of("storefront", "orders")) {
                try (KubernetesClient pod = as(tokenInside(process))) {
                    assertRefused(
                            403, () -> pod.secrets().inNamespace(Cluster.SHOP).list());
                    assertRefused(
                            403, () -> pod.pods().inNamespace("kube-system").list());
                }
            }
        }

        @Test
        void aTokenForSomebodyElse() {
            try (KubernetesClient elsewhere = as(freshToken(600, "https://elsewhere.example"))) {
                assertRefused(
                        401,
                        () -> elsewhere
                                .discovery()
                                .v1()
                                .endpointSlices()
                                .inNamespace(Cluster.SHOP)
                                .list());
            }
        }
    }
}
