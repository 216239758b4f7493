package shop.e2e.manifests;

import static org.assertj.core.api.Assertions.assertThat;

import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicy;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a policy means, as the documentation of Kubernetes has it. */
class PolicyGraphTest {

    private final Endpoint client = pod("client", "shop", Map.of("app", "client"));
    private final Endpoint server = new Endpoint(
            "server",
            "shop",
            Map.of("kubernetes.io/metadata.name", "shop"),
            Map.of("app", "server"),
            Map.of("http", 8080),
            "10.0.0.2");
    private final Endpoint stranger = pod("stranger", "other", Map.of("app", "client"));

    @Test
    void everythingIsAllowedWhereNoPolicySelects() {
        assertThat(graph().allows(stranger, server, "TCP", 8080)).isTrue();
    }

    @Test
    void aPolicyWithoutRulesShutsTheDirectionsThatItNames() {
        PolicyGraph graph = graph("{podSelector: {matchLabels: {app: server}}, policyTypes: [Ingress]}");

        assertThat(graph.allows(client, server, "TCP", 8080)).isFalse();
        assertThat(graph.allows(server, client, "TCP", 8080)).isTrue();
    }

    @Test
    void bothEndsMustAllowIt() {
        String in = "{podSelector: {matchLabels: {app: server}}, policyTypes: [Ingress], ingress: [{}]}";
        String noWayOut = "{podSelector: {matchLabels: {app: client}}, policyTypes: [Egress]}";
        String out = "{podSelector: {matchLabels: {app: client}}, policyTypes: [Egress], egress: [{}]}";

        assertThat(graph(in, noWayOut).allows(client, server, "TCP", 8080)).isFalse();
        assertThat(graph(in, noWayOut, out).allows(client, server, "TCP", 8080)).isTrue();
    }

    @Test
    void aPodSelectorAloneMeansTheNamespaceOfThePolicy() {
        PolicyGraph graph =
                graph("{podSelector: {}, ingress: [{from: [{podSelector: {matchLabels: {app: client}}}]}]}");

        assertThat(graph.allows(client, server, "TCP", 8080)).isTrue();
        assertThat(graph.allows(stranger, server, "TCP", 8080)).isFalse();
    }

    @Test
    void twoSelectorsInOneEntryMustBothFitAndTwoEntriesNeedOne() {
        String other = "namespaceSelector: {matchLabels: {kubernetes.io/metadata.name: other}}";
        String nobody = "podSelector: {matchLabels: {app: nobody}}";

        assertThat(graph("{podSelector: {}, ingress: [{from: [{" + other + ", " + nobody + "}]}]}")
                        .allows(stranger, server, "TCP", 8080))
                .isFalse();
        assertThat(graph("{podSelector: {}, ingress: [{from: [{" + other + "}, {" + nobody + "}]}]}")
                        .allows(stranger, server, "TCP", 8080))
                .isTrue();
    }

    @Test
    void portsAreNumbersRangesOrNamesOfTheReceiver() {
        PolicyGraph graph =
                graph("{podSelector: {}, ingress: [{ports: [{port: http}, {port: 30000, endPort: 30010}]}]}");

        assertThat(graph.allows(client, server, "TCP", 8080)).isTrue();
        assertThat(graph.allows(client, server, "UDP", 8080)).isFalse();
        assertThat(graph.allows(client, server, "TCP", 30010)).isTrue();
        assertThat(graph.allows(client, server, "TCP", 30011)).isFalse();
    }

    @Test
    void aBlockOfAddressesHasHoles() {
        PolicyGraph graph = graph("{podSelector: {}, policyTypes: [Egress], "
                + "egress: [{to: [{ipBlock: {cidr: 198.51.0.0/16, except: [198.51.100.0/24]}}]}]}");

        assertThat(graph.allows(client, Endpoint.outside("near", "198.51.7.7"), "TCP", 443))
                .isTrue();
        assertThat(graph.allows(client, Endpoint.outside("in the hole", "198.51.100.7"), "TCP", 443))
                .isFalse();
        assertThat(graph.allows(client, Endpoint.outside("far", "203.0.113.7"), "TCP", 443))
                .isFalse();
    }

    private static Endpoint pod(String name, String namespace, Map<String, String> labels) {
        return Endpoint.pod(name, namespace, Map.of(), labels);
    }

    private static PolicyGraph graph(String... specs) {
        List<NetworkPolicy> policies = Arrays.stream(specs)
                .map(spec -> "{apiVersion: networking.k8s.io/v1, kind: NetworkPolicy, "
                        + "metadata: {name: some, namespace: shop}, spec: " + spec + "}")
                .flatMap(text -> Yaml.documents("test", text).stream())
                .map(document -> (NetworkPolicy) StrictModel.read("test", document))
                .toList();
        return new PolicyGraph(policies);
    }
}
