package shop.e2e.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.fabric8.kubernetes.api.model.batch.v1.Job;
import io.fabric8.kubernetes.api.model.batch.v1.JobBuilder;
import io.fabric8.kubernetes.api.model.batch.v1.JobCondition;
import io.fabric8.kubernetes.api.model.batch.v1.JobSpec;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import shop.local.Options;

/** Jobs of the shop, run once more under names of their own. */
final class JobRuns {

    private final Cluster cluster;

    JobRuns(Cluster cluster) {
        this.cluster = cluster;
    }

    /**
     * A Job as a manifest describes it, with the image that the cluster runs.
     *
     * @param file of a Job, from the folder {@code k8s}
     * @param process whose image it uses
     */
    JobBuilder manifest(String file, String process) {
        Path path = Options.defaults().home().resolve("k8s").resolve(file);
        Job job = cluster.api().batch().v1().jobs().load(path.toFile()).item();
        return new JobBuilder(job)
                .editSpec()
                .editTemplate()
                .editSpec()
                .editFirstContainer()
                .withImage(cluster.pod(process)
                        .getSpec()
                        .getContainers()
                        .getFirst()
                        .getImage())
                .endContainer()
                .endSpec()
                .endTemplate()
                .endSpec();
    }

    /** The Job that a CronJob would make at its time. */
    JobBuilder ofCronJob(String name) {
        JobSpec template = cluster.api()
                .batch()
                .v1()
                .cronjobs()
                .inNamespace(Cluster.SHOP)
                .withName(name)
                .require()
                .getSpec()
                .getJobTemplate()
                .getSpec();
        return new JobBuilder()
                .withNewMetadata()
                .withNamespace(Cluster.SHOP)
                .endMetadata()
                .withSpec(template);
    }

    Job start(JobBuilder job, String name, UnaryOperator<JobBuilder> change) {
        return cluster.api()
                .batch()
                .v1()
                .jobs()
                .resource(change.apply(job.editMetadata()
                                .withName(null)
                                .withGenerateName(name + "-test-")
                                .endMetadata())
                        .build())
                .create();
    }

    Job start(JobBuilder job, String name) {
        return start(job, name, UnaryOperator.identity());
    }

    /** Waits for its end, which must be this condition, and takes it away; answers what its last container wrote. */
    String end(Job job, String condition) {
        var found = cluster.api().batch().v1().jobs().resource(job);
        List<JobCondition> ended = await("end of " + job.getMetadata().getName())
                .atMost(Cluster.PATIENCE)
                .until(
                        () -> found.require().getStatus().getConditions(),
                        conditions -> Stream.of("Complete", "Failed")
                                .anyMatch(end -> conditions.stream()
                                        .anyMatch(one -> one.getType().equals(end)
                                                && one.getStatus().equals("True"))));
        String log = log(job);
        found.delete();
        assertThat(ended).as(log).extracting(JobCondition::getType).contains(condition);
        return log;
    }

    private String log(Job job) {
        var pods = cluster.api().pods().inNamespace(job.getMetadata().getNamespace());
        return pods.withLabel("batch.kubernetes.io/job-name", job.getMetadata().getName()).list().getItems().stream()
                .map(pod -> pods.withName(pod.getMetadata().getName()).getLog())
                .collect(Collectors.joining("\n"));
    }
}
