package shop.e2e.lab;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The API server by plain REST, from inside a pod. */
@Tag("lab")
class ApiServerTest {

    private static final String PODS = "/api/v1/namespaces/lab-api-server/pods";

    @RegisterExtension
    static final Lab LAB = new Lab("api-server");

    private static String get(String... arguments) {
        return LAB.shell("client")
                .bash("bash /opt/lab/get " + String.join(" ", arguments))
                .output();
    }

    @Nested
    class Holds {

        @Test
        void theTokenOfThePodOpensWhatItsAccountMayRead() {
            assertThat(get(PODS)).contains("200 OK", "\"kind\":\"PodList\"", "\"name\":\"client\"");
        }

        @Test
        void whatEverybodyMayReadWithoutBeingAnybody() {
            assertThat(get("/version", "''")).contains("200 OK", "gitVersion");
        }
    }

    @Nested
    class Refused {

        @Test
        void aTokenThatNobodySigned() {
            assertThat(get(PODS, "made.up.token")).contains("401 Unauthorized");
        }

        @Test
        void whatTheAccountMayNotRead() {
            assertThat(get("/api/v1/namespaces/lab-api-server/secrets"))
                    .contains("403 Forbidden", "system:serviceaccount:lab-api-server:lab");
        }

        @Test
        void theSamePodsOfAnotherNamespace() {
            assertThat(get("/api/v1/namespaces/shop/pods")).contains("403 Forbidden");
        }
    }
}
