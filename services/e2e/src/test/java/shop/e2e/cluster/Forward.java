package shop.e2e.cluster;

import io.fabric8.kubernetes.api.model.Pod;
import io.fabric8.kubernetes.client.LocalPortForward;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import shop.e2e.client.Answer;
import shop.e2e.client.NoAnswer;

/** A way to a port of a process that only the cluster's owner has: around Services, Ingress and policies. */
final class Forward implements AutoCloseable {

    private final Cluster cluster;
    private final String process;
    private final int port;
    private @Nullable Pod pod;
    private @Nullable LocalPortForward open;

    Forward(Cluster cluster, String process, int port) {
        this.cluster = cluster;
        this.process = process;
        this.port = port;
    }

    /** Asks a pod of the process; once more when the pod behind the forward has gone meanwhile. */
    Answer ask(Function<URI, Answer> question) {
        try {
            return askOnce(question);
        } catch (NoAnswer gone) {
            close();
            return askOnce(question);
        }
    }

    Answer askOnce(Function<URI, Answer> question) {
        return question.apply(url());
    }

    private synchronized URI url() {
        LocalPortForward forward = open;
        if (forward == null) {
            forward = cluster.api().pods().resource(target()).portForward(port);
            open = forward;
        }
        return URI.create("http://127.0.0.1:" + forward.getLocalPort());
    }

    /** The same pod as long as it is there, ready or not: a connection also breaks off because nobody used it. */
    private Pod target() {
        Pod before = pod;
        boolean stays = before != null
                && cluster.pods(process).stream()
                        .anyMatch(one -> one.getMetadata()
                                .getUid()
                                .equals(before.getMetadata().getUid()));
        Pod target = before != null && stays ? before : cluster.pod(process);
        pod = target;
        return target;
    }

    @Override
    public synchronized void close() {
        LocalPortForward forward = open;
        open = null;
        if (forward != null) {
            try {
                forward.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
