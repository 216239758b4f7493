package shop.e2e.manifests;

import io.fabric8.kubernetes.api.model.Container;
import io.fabric8.kubernetes.api.model.EnvVar;
import io.fabric8.kubernetes.api.model.IntOrString;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.api.model.apps.RollingUpdateDeployment;
import io.fabric8.kubernetes.api.model.batch.v1.CronJob;
import io.fabric8.kubernetes.api.model.batch.v1.Job;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.springframework.boot.convert.DurationStyle;
import shop.platform.lifecycle.DrainProperties;

/** Pods come before others go, get the time to end well, and finished Jobs go by themselves. */
final class Lifecycle implements Habit {

    /** For what neither the drain nor the requests take: the start of the shutdown, and its end. */
    static final Duration SPARE = Duration.ofSeconds(10);

    @Override
    public Stream<Violation> broken(Overlay overlay) {
        Stream<Violation> jobs = overlay.all(Job.class)
                .filter(job -> job.getSpec().getTtlSecondsAfterFinished() == null)
                .map(job -> overlay.violation(job, "spec.ttlSecondsAfterFinished", "missing"));
        Stream<Violation> crons = overlay.all(CronJob.class)
                .filter(cron -> cron.getSpec().getJobTemplate().getSpec().getTtlSecondsAfterFinished() == null)
                .map(cron -> overlay.violation(cron, "spec.jobTemplate.spec.ttlSecondsAfterFinished", "missing"));
        Stream<Violation> twice = overlay.all(CronJob.class)
                .filter(cron -> !"Forbid".equals(cron.getSpec().getConcurrencyPolicy()))
                .map(cron -> overlay.violation(
                        cron, "spec.concurrencyPolicy", "must be Forbid: a slow run is not overtaken by the next"));
        return Stream.of(jobs, crons, twice, rollouts(overlay), graces(overlay)).flatMap(found -> found);
    }

    private static Stream<Violation> rollouts(Overlay overlay) {
        return overlay.all(Deployment.class)
                .filter(deployment -> !Optional.ofNullable(deployment.getSpec().getStrategy())
                        .map(strategy -> strategy.getRollingUpdate())
                        .map(RollingUpdateDeployment::getMaxUnavailable)
                        .map(IntOrString::getIntVal)
                        .equals(Optional.of(0)))
                .map(deployment -> overlay.violation(
                        deployment,
                        "spec.strategy.rollingUpdate.maxUnavailable",
                        "must be 0: new ready, then old away"));
    }

    private static Stream<Violation> graces(Overlay overlay) {
        return overlay.workloads()
                .filter(Workload::runsOn)
                .flatMap(workload -> workload.containers()
                        .filter(part -> part.container().getImage().startsWith("shop/"))
                        .filter(part ->
                                seconds(workload) < needed(part.container()).toSeconds())
                        .map(part -> overlay.violation(
                                workload.object(),
                                workload.path() + ".terminationGracePeriodSeconds",
                                "is " + seconds(workload) + ", but drain, time-out and spare need "
                                        + needed(part.container()).toSeconds())));
    }

    private static long seconds(Workload workload) {
        // What Kubernetes gives to who does not ask
        return Optional.ofNullable(workload.pod().getTerminationGracePeriodSeconds())
                .orElse(30L);
    }

    private static Duration needed(Container container) {
        Duration drain = setting(container, "SHOP_DRAIN_PERIOD").orElseGet(Lifecycle::defaultDrain);
        Duration timeOut =
                setting(container, "SPRING_LIFECYCLE_TIMEOUTPERSHUTDOWNPHASE").orElseGet(Lifecycle::defaultTimeOut);
        return drain.plus(timeOut).plus(SPARE);
    }

    private static Optional<Duration> setting(Container container, String name) {
        return container.getEnv().stream()
                .filter(variable -> variable.getName().equals(name))
                .map(EnvVar::getValue)
                .map(DurationStyle::detectAndParse)
                .findFirst();
    }

    private static Duration defaultDrain() {
        return new Binder(new MapConfigurationPropertySource(Map.of()))
                .bindOrCreate("shop.drain", DrainProperties.class)
                .period();
    }

    private static Duration defaultTimeOut() {
        Matcher setting = Pattern.compile("timeout-per-shutdown-phase: (\\S+)")
                .matcher(Repository.read("services/platform/src/main/resources/application.yml"));
        if (!setting.find()) {
            throw new IllegalStateException("application.yml: no time-out for the shutdown");
        }
        return DurationStyle.detectAndParse(setting.group(1));
    }
}
