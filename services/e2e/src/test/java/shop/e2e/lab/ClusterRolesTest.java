package shop.e2e.lab;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.fabric8.kubernetes.api.model.authorization.v1.SubjectAccessReviewBuilder;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A ClusterRole, bound in one namespace and in all. */
@Tag("lab")
class ClusterRolesTest {

    @RegisterExtension
    static final Lab LAB = new Lab("cluster-roles");

    /** @param namespace none for what belongs to no namespace */
    private static boolean may(String account, String verb, String resource, String namespace) {
        return LAB.api()
                .authorization()
                .v1()
                .subjectAccessReview()
                .create(new SubjectAccessReviewBuilder()
                        .withNewSpec()
                        .withUser("system:serviceaccount:" + LAB.namespace() + ":" + account)
                        .withNewResourceAttributes()
                        .withVerb(verb)
                        .withResource(resource)
                        .withNamespace(namespace)
                        .endResourceAttributes()
                        .endSpec()
                        .build())
                .getStatus()
                .getAllowed();
    }

    @Nested
    class Holds {

        @ParameterizedTest
        @CsvSource({
            "here,       pods,  lab-cluster-roles",
            "everywhere, pods,  lab-cluster-roles",
            "everywhere, pods,  shop",
            "everywhere, nodes, ''"
        })
        void whatTheBindingReaches(String account, String resource, String namespace) {
            await().atMost(Lab.SOON).until(() -> may(account, "list", resource, namespace));
        }
    }

    @Nested
    class Refused {

        @Test
        void anotherNamespaceToWhoIsBoundInThisOne() {
            assertThat(may("here", "list", "pods", "shop")).isFalse();
        }

        @Test
        void whatBelongsToNoNamespaceToWhoIsBoundInOne() {
            assertThat(may("here", "list", "nodes", "")).isFalse();
        }

        @Test
        void whatNoRuleNames() {
            assertThat(may("everywhere", "delete", "pods", "lab-cluster-roles")).isFalse();
            assertThat(may("everywhere", "list", "secrets", "lab-cluster-roles"))
                    .isFalse();
        }
    }
}
