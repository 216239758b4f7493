package shop.e2e.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import io.fabric8.kubernetes.api.model.batch.v1.CronJobSpec;
import io.fabric8.kubernetes.api.model.batch.v1.Job;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What the CronJob keeps at night is all there is: restored beside the originals, every collection has the same hash. */
@Tag("cluster")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BackupTest {

    private final Cluster cluster = Cluster.connect();
    private final JobRuns jobs = new JobRuns(cluster);
    private final Restores restores = new Restores(cluster);
    private Map<String, Document> originals = Map.of();

    @BeforeAll
    void backUpAndRestore() {
        Map<String, Document> afterwards = hashes();
        // The shop is open: what it changes meanwhile is in no backup
        for (int attempt = 0; attempt < 3 && !originals.equals(afterwards); attempt++) {
            originals = afterwards;
            jobs.end(jobs.start(jobs.ofCronJob("backup"), "backup"), "Complete");
            afterwards = hashes();
        }
        assertThat(afterwards).as("a shop that is at rest").isEqualTo(originals);

        List<Job> started = Restores.modules().stream().map(restores::start).toList();
        started.forEach(restore -> jobs.end(restore, "Complete"));
    }

    private Map<String, Document> hashes() {
        Map<String, Document> hashes = new TreeMap<>();
        Restores.modules().forEach(module -> hashes.put(module, restores.hashes(module)));
        return hashes;
    }

    @AfterAll
    void forgetTheCopies() {
        restores.close();
    }

    @Nested
    class Holds {

        @Test
        void restoresEveryCollectionByteByByte() {
            originals.forEach((module, hashes) -> {
                assertThat(hashes).as(module).isNotEmpty();
                assertThat(restores.hashes(Restores.copyOf(module))).as(module).isEqualTo(hashes);
            });
        }

        @Test
        void runsAtNightInATimeZoneThatIsSaid() {
            CronJobSpec backup = cluster.api()
                    .batch()
                    .v1()
                    .cronjobs()
                    .inNamespace(Cluster.SHOP)
                    .withName("backup")
                    .require()
                    .getSpec();

            assertThat(backup.getSuspend()).isFalse();
            assertThat(backup.getTimeZone()).isEqualTo("Etc/UTC");
            assertThat(backup.getConcurrencyPolicy()).isEqualTo("Forbid");
        }
    }

    @Nested
    class Refused {

        @Test
        void toRestoreIntoADatabaseThatIsNotEmpty() {
            String log = jobs.end(restores.start("catalog"), "Failed");

            assertThat(log).contains("is not empty");
            assertThat(restores.hashes(Restores.copyOf("catalog"))).isEqualTo(originals.get("catalog"));
        }
    }
}
