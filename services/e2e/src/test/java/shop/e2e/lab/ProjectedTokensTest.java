package shop.e2e.lab;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fabric8.kubernetes.api.model.authentication.TokenReviewBuilder;
import io.fabric8.kubernetes.api.model.authentication.TokenReviewStatus;
import io.fabric8.kubernetes.client.KubernetesClient;
import io.fabric8.kubernetes.client.KubernetesClientException;
import java.util.Base64;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A token for one reader, for a short time, for one pod. */
@Tag("lab")
class ProjectedTokensTest {

    @RegisterExtension
    static final Lab LAB = new Lab("projected-tokens");

    private static String token() {
        return LAB.shell("holder").run("cat", "/run/secrets/lab/token").succeeded();
    }

    /** What the API server says to somebody who was shown a token and asks whether it is for him. */
    private static TokenReviewStatus review(String token, String audience) {
        return LAB.api()
                .tokenReviews()
                .create(new TokenReviewBuilder()
                        .withNewSpec()
                        .withToken(token)
                        .withAudiences(audience)
                        .endSpec()
                        .build())
                .getStatus();
    }

    @Nested
    class Holds {

        @Test
        void itSaysForWhomAndForHowLong() {
            JsonNode claims =
                    JsonMapper.shared().readTree(Base64.getUrlDecoder().decode(token().split("\\.")[1]));

            assertThat(claims.at("/aud/0").asString()).isEqualTo("lab-vault");
            assertThat(claims.at("/exp").asLong() - claims.at("/iat").asLong()).isEqualTo(600);
            assertThat(claims.at("/kubernetes.io/pod/name").asString()).isEqualTo("holder");
        }

        @Test
        void itsReaderLearnsWhoseItIs() {
            TokenReviewStatus status = review(token(), "lab-vault");

            assertThat(status.getAuthenticated()).isTrue();
            assertThat(status.getUser().getUsername()).isEqualTo("system:serviceaccount:lab-projected-tokens:lab");
        }
    }

    @Nested
    class Refused {

        @Test
        void toAnotherReader() {
            assertThat(review(token(), "lab-bank").getAuthenticated()).isNotEqualTo(true);
        }

        @Test
        void byTheApiServerAsItIsNotForIt() {
            try (KubernetesClient holder = SomebodyElse.with(LAB, login -> login.withOauthToken(token()))) {
                assertThatThrownBy(() -> holder.pods().list())
                        .isInstanceOfSatisfying(
                                KubernetesClientException.class,
                                refused -> assertThat(refused.getCode()).isEqualTo(401));
            }
        }

        @Test
        void onceItsPodIsGone() {
            String token = token();
            assertThat(review(token, "lab-vault").getAuthenticated()).isTrue();

            LAB.pods().delete("holder");

            assertThat(review(token, "lab-vault").getAuthenticated()).isNotEqualTo(true);
            LAB.apply("pod.yaml");
        }
    }
}
