package shop.e2e.cluster;

import io.fabric8.kubernetes.api.model.Pod;
import io.fabric8.kubernetes.client.KubernetesClient;
import io.fabric8.kubernetes.client.dsl.ExecWatch;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.assertj.core.api.Assertions;

/** Runs commands in a container of a pod. */
public final class Shell {

    private static final long LONGEST_COMMAND_SECONDS = 90;

    private final KubernetesClient api;
    private final Pod pod;
    private final String container;

    public Shell(KubernetesClient api, Pod pod, String container) {
        this.api = api;
        this.pod = pod;
        this.container = container;
    }

    /** In the first container. */
    public Shell(KubernetesClient api, Pod pod) {
        this(api, pod, pod.getSpec().getContainers().getFirst().getName());
    }

    /** What a command wrote to both of its outputs, and its exit code. */
    public record Outcome(int code, String output) {

        /** @return the output of a command that succeeded; else an assertion error that shows it */
        public String succeeded() {
            Assertions.assertThat(code).as(output).isZero();
            return output.strip();
        }
    }

    /** Runs a line of bash. */
    public Outcome bash(String script) {
        return run("bash", "-c", script);
    }

    public Outcome run(String... command) {
        ByteArrayOutputStream output = new ByteArrayOutputStream();
        try (ExecWatch running = api.pods()
                .inNamespace(pod.getMetadata().getNamespace())
                .withName(pod.getMetadata().getName())
                .inContainer(container)
                .writingOutput(output)
                .writingError(output)
                .exec(command)) {
            int code = running.exitCode().get(LONGEST_COMMAND_SECONDS, TimeUnit.SECONDS);
            return new Outcome(code, output.toString(StandardCharsets.UTF_8));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException | TimeoutException e) {
            throw new IllegalStateException(String.join(" ", command) + " did not end", e);
        }
    }
}
