package shop.e2e.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.model.Projections;
import io.fabric8.kubernetes.api.model.PodTemplateSpecBuilder;
import io.fabric8.kubernetes.api.model.batch.v1.Job;
import io.fabric8.kubernetes.api.model.batch.v1.JobBuilder;
import io.fabric8.kubernetes.client.KubernetesClientException;
import io.fabric8.kubernetes.client.dsl.base.PatchContext;
import io.fabric8.kubernetes.client.dsl.base.PatchType;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("cluster")
class JobsTest {

    private final Cluster cluster = Cluster.connect();
    private final JobRuns jobs = new JobRuns(cluster);

    private JobBuilder doing(Sandbox sandbox, String... command) {
        var pod = Pods.of(cluster)
                .idle("work", Map.of())
                .editSpec()
                .editFirstContainer()
                .withCommand(command)
                .endContainer()
                .endSpec();
        return new JobBuilder()
                .withNewMetadata()
                .withNamespace(sandbox.name())
                .endMetadata()
                .withNewSpec()
                .withBackoffLimit(0)
                .withTemplate(
                        new PodTemplateSpecBuilder().withSpec(pod.buildSpec()).build())
                .endSpec();
    }

    @Nested
    class Holds {

        @Test
        void aSeedThatRunsAgainChangesNothing() {
            try (Database database = Database.as(cluster, "catalog")) {
                List<Document> before = products(database);

                jobs.end(jobs.start(jobs.manifest("base/seed/job-seed-catalog.yaml", "catalog"), "seed"), "Complete");

                assertThat(products(database)).hasSizeGreaterThanOrEqualTo(60).isEqualTo(before);
            }
        }

        private List<Document> products(Database database) {
            return database.named("catalog")
                    .getCollection("products")
                    .find()
                    // Without what orders move and the pruning of old reservations: both go on meanwhile
                    .projection(Projections.exclude("reservations", "reserved", "sold", "stock"))
                    .sort(new Document("_id", 1))
                    .into(new ArrayList<>());
        }

        @Test
        void itsOwnEndAfterTheTimeToLive() {
            try (Sandbox sandbox = new Sandbox(cluster, Map.of())) {
                Job quick = jobs.start(
                        doing(sandbox, "true"),
                        "quick",
                        job -> job.editSpec().withTtlSecondsAfterFinished(0).endSpec());

                await().atMost(Duration.ofMinutes(1))
                        .until(() -> cluster.api()
                                        .batch()
                                        .v1()
                                        .jobs()
                                        .resource(quick)
                                        .get()
                                == null);
            }
        }
    }

    @Nested
    class Refused {

        @Test
        void toTryForever() {
            try (Sandbox sandbox = new Sandbox(cluster, Map.of())) {
                jobs.end(jobs.start(doing(sandbox, "false"), "failing"), "Failed");
            }
        }

        @Test
        void anotherPodTemplate() {
            try (Sandbox sandbox = new Sandbox(cluster, Map.of())) {
                Job sleeping = jobs.start(doing(sandbox, "sleep", "60"), "sleeping");

                String patch =
                        "[{'op': 'replace', 'path': '/spec/template/spec/containers/0/command', 'value': ['true']}]"
                                .replace('\'', '"');

                assertThatThrownBy(() -> cluster.api()
                                .batch()
                                .v1()
                                .jobs()
                                .inNamespace(sandbox.name())
                                .withName(sleeping.getMetadata().getName())
                                .patch(PatchContext.of(PatchType.JSON), patch))
                        .isInstanceOf(KubernetesClientException.class)
                        .hasMessageContaining("immutable");
            }
        }
    }
}
