package shop.e2e.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import io.fabric8.kubernetes.api.model.Service;
import io.fabric8.kubernetes.api.model.ServiceList;
import io.fabric8.kubernetes.client.utils.Serialization;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** kubectl as a client like any other. */
@Tag("cluster")
class KubectlTest {

    private static final String SERVICES = "/api/v1/namespaces/shop/services";

    private final Cluster cluster = Cluster.connect();

    private static List<String> names(ServiceList list) {
        return list.getItems().stream()
                .map((Service service) -> service.getMetadata().getName())
                .toList();
    }

    @Nested
    class Holds {

        @Test
        void itSaysWhichRequestItMakes() {
            assertThat(Kubectl.run("get", "services", "--namespace", "shop", "--v=6")
                            .succeeded())
                    .contains("GET", SERVICES + "?limit=500", "catalog");
        }

        @Test
        void aPlainRequestHasTheSameAnswer() {
            String plain = Kubectl.run("get", "--raw", SERVICES).succeeded();

            assertThat(names(Serialization.unmarshal(plain, ServiceList.class)))
                    .containsExactlyInAnyOrderElementsOf(names(
                            cluster.api().services().inNamespace(Cluster.SHOP).list()));
        }
    }

    @Nested
    class Refused {

        private static final String MISSPELT = """
                apiVersion: v1
                kind: ConfigMap
                metadata:
                  name: misspelt
                  namespace: shop
                date: {}
                """;

        /** By the server, which is asked for a rehearsal only. */
        @Test
        void aFieldThatTheKindDoesNotHave() {
            Shell.Outcome outcome = Kubectl.given(MISSPELT, "apply", "--dry-run=server", "--filename", "-");

            assertThat(outcome.code()).isEqualTo(1);
            assertThat(outcome.output()).contains("unknown field \"date\"");
            assertThat(Kubectl.given(MISSPELT.replace("date", "data"), "apply", "--dry-run=server", "--filename", "-")
                            .succeeded())
                    .contains("configmap/misspelt created (server dry run)");
        }

        @Test
        void whatTheOneMayNotAsWhomItAsks() {
            Shell.Outcome outcome = Kubectl.run(
                    "get", "secrets", "--namespace", "shop", "--as", "system:serviceaccount:shop:storefront");

            assertThat(outcome.code()).isEqualTo(1);
            assertThat(outcome.output()).contains("Forbidden", "cannot list resource \"secrets\"");
        }
    }
}
