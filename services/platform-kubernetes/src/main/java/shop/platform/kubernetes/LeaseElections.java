package shop.platform.kubernetes;

import io.kubernetes.client.extended.leaderelection.resourcelock.LeaseLock;
import io.kubernetes.client.openapi.ApiClient;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.springframework.context.SmartLifecycle;
import shop.platform.election.Elections;

/** One Lease for each piece of work, in the pod's own namespace, held under the pod's name. */
final class LeaseElections implements Elections, SmartLifecycle {

    private final ApiClient api;
    private final String namespace;
    private final String pod;
    private final Terms terms;
    private final MeterRegistry meters;
    private final List<Candidate> candidates = new ArrayList<>();
    private boolean running;

    LeaseElections(ApiClient api, String namespace, String pod, Terms terms, MeterRegistry meters) {
        this.api = api;
        this.namespace = namespace;
        this.pod = pod;
        this.terms = terms;
        this.meters = meters;
    }

    @Override
    public synchronized BooleanSupplier stand(String work) {
        Holding holding = new Holding(work, pod, terms.lease());
        Gauge.builder("shop.leader", holding, known -> known.isOwn() ? 1 : 0)
                .description("1 while this process holds the Lease of the work")
                .tag("work", work)
                .register(meters);
        Candidate candidate =
                new Candidate(new ObservedLease(new LeaseLock(namespace, work, pod, api), holding), terms);
        candidates.add(candidate);
        if (running) {
            candidate.start();
        }
        return holding::isOwnOrNobodys;
    }

    @Override
    public synchronized void start() {
        running = true;
        candidates.forEach(Candidate::start);
    }

    @Override
    public synchronized void stop() {
        running = false;
        candidates.forEach(Candidate::stop);
    }

    /** Beside the draining, which an API server that is away shall not hold up. */
    @Override
    public void stop(Runnable stopped) {
        Thread.startVirtualThread(() -> {
            stop();
            stopped.run();
        });
    }

    @Override
    public synchronized boolean isRunning() {
        return running;
    }
}
