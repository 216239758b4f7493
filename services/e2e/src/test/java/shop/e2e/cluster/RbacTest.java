package shop.e2e.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import io.fabric8.kubernetes.api.model.ServiceAccount;
import io.fabric8.kubernetes.api.model.authorization.v1.SubjectAccessReviewBuilder;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Every account against every verb and resource: what is not listed here, nobody may. */
@Tag("cluster")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RbacTest {

    private static final String SWEEPER = "orders-sweeper";

    private static final String SHOWN =
            "configmaps cronjobs deployments endpointslices horizontalpodautoscalers ingresses "
                    + "jobs persistentvolumeclaims poddisruptionbudgets services statefulsets";

    private static final Map<String, Set<String>> RIGHTS = Map.of(
            "orders", Set.of("create leases", "get leases/" + SWEEPER, "update leases/" + SWEEPER),
            "storefront", union(Set.of("get configmaps", "watch configmaps"), listing(SHOWN)));

    private static final List<String> VERBS =
            List.of("get", "list", "watch", "create", "update", "patch", "delete", "deletecollection");

    private static final Map<String, String> RESOURCES = Map.of(
            "", "pods pods/exec secrets configmaps services persistentvolumeclaims serviceaccounts/token nodes",
            "apps", "deployments statefulsets",
            "autoscaling", "horizontalpodautoscalers",
            "batch", "cronjobs jobs",
            "coordination.k8s.io", "leases",
            "discovery.k8s.io", "endpointslices",
            "networking.k8s.io", "ingresses networkpolicies",
            "policy", "poddisruptionbudgets",
            "rbac.authorization.k8s.io", "roles rolebindings clusterrolebindings");

    private final Cluster cluster = Cluster.connect();
    private final Map<String, Set<String>> rights = new TreeMap<>();

    @BeforeAll
    void askForEveryRight() {
        accounts().forEach(account -> rights.merge(account.getMetadata().getName(), rights(account), RbacTest::union));
    }

    private static Set<String> union(Set<String> one, Set<String> other) {
        return Stream.concat(one.stream(), other.stream()).collect(Collectors.toSet());
    }

    private static Set<String> listing(String resources) {
        return Stream.of(resources.split(" ")).map("list "::concat).collect(Collectors.toSet());
    }

    private List<ServiceAccount> accounts() {
        return Stream.of(Cluster.SHOP, Cluster.PAYMENTS)
                .flatMap(namespace -> cluster.api().serviceAccounts().inNamespace(namespace).list().getItems().stream())
                .toList();
    }

    /** What an account may do in the shop, as {@code verb resource}; with a name where it takes one. */
    private Set<String> rights(ServiceAccount account) {
        Set<String> rights = new TreeSet<>();
        RESOURCES.forEach((group, resources) -> List.of(resources.split(" "))
                .forEach(resource -> VERBS.forEach(verb -> {
                    if (may(account, Cluster.SHOP, verb, group, resource, "")) {
                        rights.add(verb + " " + resource);
                    } else if (resource.equals("leases")
                            && may(account, Cluster.SHOP, verb, group, resource, SWEEPER)) {
                        rights.add(verb + " leases/" + SWEEPER);
                    }
                })));
        return rights;
    }

    private boolean may(
            ServiceAccount account, String namespace, String verb, String group, String resource, String name) {
        String[] parts = resource.split("/");
        return cluster.api()
                .authorization()
                .v1()
                .subjectAccessReview()
                .create(new SubjectAccessReviewBuilder()
                        .withNewSpec()
                        .withUser("system:serviceaccount:%s:%s"
                                .formatted(
                                        account.getMetadata().getNamespace(),
                                        account.getMetadata().getName()))
                        .withGroups(
                                "system:serviceaccounts",
                                "system:serviceaccounts:"
                                        + account.getMetadata().getNamespace(),
                                "system:authenticated")
                        .withNewResourceAttributes()
                        .withNamespace(namespace)
                        .withVerb(verb)
                        .withGroup(group)
                        .withResource(parts[0])
                        .withSubresource(parts.length > 1 ? parts[1] : null)
                        .withName(name.isEmpty() ? null : name)
                        .endResourceAttributes()
                        .endSpec()
                        .build())
                .getStatus()
                .getAllowed();
    }

    @Nested
    class Holds {

        @Test
        void whatAnAccountNeedsItMay() {
            assertThat(rights).containsKeys("gateway", "catalog", "mongodb", "payments", "default");
            RIGHTS.forEach((account, needed) ->
                    assertThat(rights.get(account)).as(account).containsAll(needed));
        }
    }

    @Nested
    class Refused {

        @Test
        void everythingElse() {
            rights.forEach((account, found) -> assertThat(RIGHTS.getOrDefault(account, Set.of()))
                    .as(account)
                    .containsAll(found));
        }

        @Test
        void anythingInAnotherNamespace() {
            for (ServiceAccount account : accounts()) {
                assertThat(List.of("secrets", "configmaps", "pods"))
                        .as(account.getMetadata().getName())
                        .noneMatch(resource -> may(account, "kube-system", "get", "", resource, ""))
                        .noneMatch(resource -> may(account, "kube-system", "list", "", resource, ""))
                        .noneMatch(resource -> may(account, "kube-system", "create", "", resource, ""));
            }
        }
    }
}
