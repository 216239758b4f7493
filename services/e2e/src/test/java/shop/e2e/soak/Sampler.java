package shop.e2e.soak;

import com.sun.management.OperatingSystemMXBean;
import io.fabric8.kubernetes.client.KubernetesClientException;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Reads every few seconds, from when it is made until it is closed, what the containers and this machine use. */
final class Sampler implements AutoCloseable {

    private static final Duration PERIOD = Duration.ofSeconds(5);
    private static final OperatingSystemMXBean MACHINE =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    /** The readings of each pod's containers; the kubelet's answer is often the one that it gave before. */
    private final Map<String, Map<Part, Map<Instant, Reading>>> readings = new ConcurrentHashMap<>();

    private final List<Double> machineLoads = new ArrayList<>();
    private final Kubelets kubelets;
    private final long began = System.nanoTime();
    private final long ownCpu = MACHINE.getProcessCpuTime();
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor();

    Sampler(Kubelets kubelets) {
        this.kubelets = kubelets;
        MACHINE.getCpuLoad();
        clock.scheduleWithFixedDelay(this::sample, 0, PERIOD.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void sample() {
        synchronized (machineLoads) {
            machineLoads.add(MACHINE.getCpuLoad());
        }
        try {
            kubelets.read()
                    .forEach(reading -> readings.computeIfAbsent(reading.pod(), pod -> new ConcurrentHashMap<>())
                            .computeIfAbsent(reading.part(), part -> new ConcurrentSkipListMap<>())
                            .put(reading.at(), reading));
        } catch (KubernetesClientException busy) {
            // An API server that has no time now is asked again; the numbers are totals, so nothing is lost
        }
    }

    /** What each container used; not those of which there were fewer than two readings. */
    Map<Part, Usage> usage() {
        Map<Part, Usage> usage = new TreeMap<>();
        readings.values()
                .forEach(pod -> pod.forEach((part, ofPod) -> {
                    List<Reading> inOrder = List.copyOf(ofPod.values());
                    if (inOrder.size() > 1) {
                        usage.merge(part, Usage.of(inOrder), Usage::or);
                    }
                }));
        return usage;
    }

    /** Cores of this machine that were busy, on average, whoever had them; the first answer is about the time before. */
    double busyCores() {
        synchronized (machineLoads) {
            return MACHINE.getAvailableProcessors()
                    * machineLoads.stream()
                            .skip(1)
                            .mapToDouble(load -> load)
                            .average()
                            .orElse(0);
        }
    }

    /** Cores that this program had, which makes the load. */
    double ownCores() {
        return (double) (MACHINE.getProcessCpuTime() - ownCpu) / (System.nanoTime() - began);
    }

    @Override
    public void close() {
        clock.close();
    }
}
