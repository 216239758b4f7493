package shop.e2e.manifests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The chart comes to what the manifests come to; and a difference is found, whatever it is. */
class ChartParityTest {

    @Nested
    class Holds {

        @Test
        void baseAndEveryOverlayHaveACounterpart() {
            assertThat(Counterpart.all().map(Counterpart::name))
                    .containsExactlyInAnyOrderElementsOf(Stream.concat(
                                    Stream.of("base", "gateway-api", "autoscaling"),
                                    Overlay.all().map(Overlay::name))
                            .toList());
        }

        @ParameterizedTest
        @MethodSource("shop.e2e.manifests.Counterpart#all")
        void theChartComesToTheSame(Counterpart counterpart) {
            Parity parity;
            try (Chart chart = Chart.copy()) {
                parity = counterpart.parity(chart);
            }

            assertThat(parity.differences()).isEmpty();
            assertThat(parity.manifests()).hasSizeGreaterThan(40);
            assertThat(parity.fields()).isGreaterThan(1000);
        }
    }

    @Nested
    class Refused {

        private final List<JsonNode> manifests = Yaml.documents(Repository.RENDERED.resolve("kind.yaml"));

        @Test
        void aFieldThatIsGoneIsFound() {
            List<JsonNode> chart = changed("Service shop/catalog", it -> spec(it).remove("type"));

            assertThat(differences(chart))
                    .containsExactly("Service shop/catalog: spec.type: \"ClusterIP\" in k8s/, nothing in the chart");
        }

        @Test
        void aFieldTooManyIsFound() {
            List<JsonNode> chart = changed("Service shop/catalog", it -> spec(it).put("sessionAffinity", "None"));

            assertThat(differences(chart))
                    .containsExactly(
                            "Service shop/catalog: spec.sessionAffinity: nothing in k8s/, \"None\" in the chart");
        }

        @Test
        void anObjectTooManyAndOneThatIsGoneAreFound() {
            List<JsonNode> chart =
                    changed("Service shop/catalog", it -> ((ObjectNode) it.path("metadata")).put("name", "other"));

            assertThat(differences(chart))
                    .containsExactly(
                            "Service shop/catalog: an object in k8s/, nothing in the chart",
                            "Service shop/other: nothing in k8s/, an object in the chart");
        }

        @Test
        void anItemOfAListThatIsAnotherIsFound() {
            List<JsonNode> chart =
                    changed("StatefulSet shop/mongodb", it -> arguments(it).set(4, "--oplogSize=990"));

            assertThat(differences(chart))
                    .containsExactly("StatefulSet shop/mongodb: spec.template.spec.containers[0].args[4]: "
                            + "\"--oplogSize=512\" in k8s/, \"--oplogSize=990\" in the chart");
        }

        @Test
        void anotherOrderIsFound() {
            List<JsonNode> chart = changed("StatefulSet shop/mongodb", it -> {
                ArrayNode arguments = arguments(it);
                arguments.add(arguments.remove(0));
            });

            assertThat(differences(chart))
                    .hasSize(6)
                    .contains("StatefulSet shop/mongodb: spec.template.spec.containers[0].args[0]: "
                            + "\"--replSet=shop\" in k8s/, \"--keyFile=/run/mongodb/keyfile\" in the chart");
        }

        @Test
        void aNumberThatIsATextIsFound() {
            List<JsonNode> chart = changed("StatefulSet shop/mongodb", it -> spec(it).put("replicas", "1"));

            assertThat(differences(chart))
                    .containsExactly("StatefulSet shop/mongodb: spec.replicas: 1 in k8s/, \"1\" in the chart");
        }

        @Test
        void anObjectThatStandsTwiceIsRefused() {
            List<JsonNode> chart = new ArrayList<>(manifests);
            chart.add(manifests.getFirst());

            assertThatThrownBy(() -> Parity.of(manifests, chart)).hasMessageContaining("stands twice");
        }

        private Stream<String> differences(List<JsonNode> chart) {
            return Parity.of(manifests, chart).differences().stream().map(Difference::toString);
        }

        private List<JsonNode> changed(String key, Consumer<JsonNode> change) {
            List<JsonNode> copies =
                    manifests.stream().<JsonNode>map(JsonNode::deepCopy).toList();
            change.accept(copies.stream()
                    .filter(it -> Overlay.key(it).equals(key))
                    .findFirst()
                    .orElseThrow());
            return copies;
        }

        private static ObjectNode spec(JsonNode object) {
            return (ObjectNode) object.path("spec");
        }

        private static ArrayNode arguments(JsonNode object) {
            return (ArrayNode) object.at("/spec/template/spec/containers/0/args");
        }
    }
}
