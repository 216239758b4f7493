package shop.platform.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;

import io.kubernetes.client.openapi.apis.DiscoveryV1Api;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import shop.platform.about.Neighbourhood.Instance;
import shop.platform.about.Neighbourhood.Service;
import shop.platform.about.Neighbourhood.Sight;
import shop.platform.about.Neighbourhood.View;

class SlicedNeighbourhoodTest {

    private Instant now = Instant.EPOCH;
    private final Clock clock = ((InstantSource) () -> now).withZone(ZoneOffset.UTC);
    private final ScriptedApiServer server = new ScriptedApiServer();
    private final SlicedNeighbourhood neighbourhood =
            new SlicedNeighbourhood(new DiscoveryV1Api(server.client()), "shop", clock);

    SlicedNeighbourhoodTest() throws IOException {}

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void seesServicesByNameAndThePodsBehindEach() {
        server.slices = list(
                slice("orders", endpoint("orders-b", "worker-2", "true"), endpoint("orders-a", "worker-1", "false")),
                slice("catalog", endpoint("catalog-a", "worker-1", "true")),
                // The same pod once more, by its other address
                slice("catalog", endpoint("catalog-a", "worker-1", "true")));

        View view = neighbourhood.look();

        assertThat(view.sight()).isEqualTo(Sight.CLEAR);
        assertThat(view.services()).extracting(Service::name).containsExactly("catalog", "orders");
        assertThat(view.services().getFirst().instances()).containsExactly(new Instance("catalog-a", "worker-1", true));
        assertThat(view.services().getLast().instances())
                .containsExactly(
                        new Instance("orders-a", "worker-1", false), new Instance("orders-b", "worker-2", true));
        assertThat(server.requests)
                .singleElement()
                .asString()
                .contains("/namespaces/shop/endpointslices", "labelSelector=app.kubernetes.io%2Fpart-of%3Dshop");
    }

    @Test
    void seesAServiceWithNothingBehindIt() {
        server.slices = list("{\"metadata\": {\"labels\": {\"kubernetes.io/service-name\": \"storage\"}},"
                + "\"addressType\": \"IPv4\", \"endpoints\": null}");

        assertThat(neighbourhood.look().services()).singleElement().satisfies(service -> {
            assertThat(service.name()).isEqualTo("storage");
            assertThat(service.instances()).isEmpty();
        });
    }

    @Test
    void asksOnceForManyLooksAndAgainWhenTheAnswerIsOld() {
        server.slices = list(slice("orders", endpoint("orders-a", "worker-1", "true")));
        View first = neighbourhood.look();
        server.slices = list();

        assertThat(neighbourhood.look()).isEqualTo(first);
        assertThat(server.requests).hasSize(1);

        now = now.plus(Duration.ofSeconds(5));

        assertThat(neighbourhood.look().services()).isEmpty();
        assertThat(server.requests).hasSize(2);
    }

    @Test
    void saysThatItMayNotReadOrThatNobodyAnswers() {
        server.refuse(403, request -> true);
        assertThat(neighbourhood.look().sight()).isEqualTo(Sight.REFUSED);

        now = now.plus(Duration.ofMinutes(1));
        server.close();
        assertThat(neighbourhood.look().sight()).isEqualTo(Sight.REFUSED);
    }

    private static String list(String... slices) {
        return "{\"apiVersion\": \"discovery.k8s.io/v1\", \"kind\": \"EndpointSliceList\", \"items\": ["
                + String.join(",", slices) + "]}";
    }

    private static String slice(String service, String... endpoints) {
        return """
                {"metadata": {"labels": {"kubernetes.io/service-name": "%s"}}, "addressType": "IPv4", "endpoints": [%s]}""".formatted(service, String.join(",", Stream.of(endpoints).toList()));
    }

    private static String endpoint(String pod, String node, String ready) {
        return """
                {"addresses": ["10.0.0.1"], "conditions": {"ready": %s}, "nodeName": "%s",
                 "targetRef": {"kind": "Pod", "name": "%s"}}""".formatted(ready, node, pod);
    }
}
