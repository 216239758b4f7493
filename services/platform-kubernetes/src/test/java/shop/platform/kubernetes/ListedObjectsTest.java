package shop.platform.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import shop.platform.about.ClusterObjects.Kind;
import shop.platform.about.ClusterObjects.Line;
import shop.platform.about.ClusterObjects.Sight;
import shop.platform.about.ClusterObjects.View;

class ListedObjectsTest {

    private static final String DEPLOYMENTS = """
            {"columnDefinitions": [{"name": "Name", "priority": 0}, {"name": "Ready", "priority": 0},
               {"name": "Available", "priority": 0}, {"name": "Age", "priority": 0}, {"name": "Images", "priority": 1}],
             "rows": [
               {"cells": ["catalog", "1/2", 1, "12m", "shop/catalog"],
                "object": {"metadata": {"name": "catalog", "labels": {"app.kubernetes.io/name": "catalog"}}}},
               {"cells": ["stray", "0/0", 0, "12m", "stray"], "object": {"metadata": {"name": "stray"}}}]}""";

    private Instant now = Instant.EPOCH;
    private final Clock clock = ((InstantSource) () -> now).withZone(ZoneOffset.UTC);
    private final ScriptedApiServer server = new ScriptedApiServer();
    private final ListedObjects objects = new ListedObjects(server.client(), "shop", clock);

    ListedObjectsTest() throws IOException {}

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void showsWhatTheServerPrintsWithoutWhatIsSaidAlreadyOrIsOldInAMoment() {
        server.tables.put("deployments", DEPLOYMENTS);

        Kind deployments = seen(objects.look(), "deployment");

        assertThat(deployments.name()).isEqualTo("Deployment");
        assertThat(deployments.sight()).isEqualTo(Sight.CLEAR);
        assertThat(deployments.columns()).containsExactly("Ready", "Available");
        assertThat(deployments.objects())
                .extracting(Line::object, Line::application, line -> String.join(" ", line.cells()))
                .containsExactly(tuple("catalog", "catalog", "1/2 1"), tuple("stray", "", "0/0 0"));
    }

    @Test
    void asksForEachKindOfItsOwnNamespaceAndForNoSecret() {
        View view = objects.look();

        assertThat(view.cluster()).isTrue();
        assertThat(server.requests)
                .hasSameSizeAs(view.kinds().keySet())
                .contains("GET /apis/apps/v1/namespaces/shop/deployments?limit=100")
                .noneMatch(request -> request.contains("secrets"))
                .filteredOn(request -> request.contains("/namespaces/"))
                .allMatch(request -> request.contains("/namespaces/shop/"));
    }

    @Test
    void saysOfEachKindWhetherItMayNotBeSeenOrNobodyAnswered() {
        server.tables.put("deployments", DEPLOYMENTS);
        server.refuse(403, request -> request.contains("/roles?"));

        View view = objects.look();

        assertThat(seen(view, "role").sight()).isEqualTo(Sight.FORBIDDEN);
        assertThat(seen(view, "deployment").objects()).hasSize(2);

        now = now.plus(Duration.ofMinutes(1));
        server.refuse(500, request -> request.contains("/roles?"));
        assertThat(seen(objects.look(), "role").sight()).isEqualTo(Sight.SILENT);

        now = now.plus(Duration.ofMinutes(1));
        server.tables.put("deployments", "nonsense");
        assertThat(seen(objects.look(), "deployment").sight()).isEqualTo(Sight.SILENT);

        now = now.plus(Duration.ofMinutes(1));
        server.close();
        assertThat(objects.look().kinds().values()).isNotEmpty().allMatch(kind -> kind.sight() == Sight.SILENT);
    }

    @Test
    void asksOnceForManyLooksAndAgainWhenTheAnswerIsOld() {
        View first = objects.look();
        int asked = server.requests.size();

        assertThat(objects.look()).isSameAs(first);
        assertThat(server.requests).hasSize(asked);

        now = now.plus(Duration.ofSeconds(10));

        objects.look();
        assertThat(server.requests).hasSize(2 * asked);
    }

    private static Kind seen(View view, String kind) {
        return view.kinds().getOrDefault(kind, new Kind("none", Sight.SILENT, List.of(), List.of()));
    }
}
