package shop.e2e.lab;

import static org.awaitility.Awaitility.await;

import java.util.Optional;
import shop.e2e.cluster.Shell;

/** A pod that calls servers which tell every caller who they are. */
record Caller(Shell shell) {

    /** Once, and what it gets to hear. Refused and unanswered are the same. */
    Optional<String> ask(String host, int port) {
        Shell.Outcome outcome = shell.bash("timeout 5 bash -c 'cat < /dev/tcp/%s/%d'".formatted(host, port));
        return Optional.of(outcome.output().strip()).filter(answer -> outcome.code() == 0 && !answer.isEmpty());
    }

    /** Until it gets to hear something: what is behind a Service is known to the nodes a moment later. */
    String hear(String host, int port) {
        return await("an answer of " + host + ":" + port)
                .atMost(Lab.SOON)
                .until(() -> ask(host, port), Optional::isPresent)
                .orElseThrow();
    }

    /** Until it gets to hear nothing more. */
    void awaitSilence(String host, int port) {
        await("silence of " + host + ":" + port)
                .atMost(Lab.SOON)
                .until(() -> ask(host, port).isEmpty());
    }
}
