package shop.e2e.manifests;

import io.fabric8.kubernetes.api.model.Container;
import io.fabric8.kubernetes.api.model.Quantity;
import io.fabric8.kubernetes.api.model.ResourceRequirements;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The shop fits on a laptop: one replica of everything that runs on asks for two processors and may take 3 GiB. Payments
 * is not the shop's, and Jobs end before visitors come.
 */
final class MemoryAndProcessorBudget implements Habit {

    static final BigDecimal PROCESSORS = new BigDecimal(2);
    static final BigDecimal MEMORY = new BigDecimal(3L << 30);

    @Override
    public Stream<Violation> broken(Overlay overlay) {
        BigDecimal processors = sum(overlay, ResourceRequirements::getRequests, "cpu");
        BigDecimal memory = sum(overlay, ResourceRequirements::getLimits, "memory");
        return Stream.of(
                        over(overlay, "requests.cpu", processors, PROCESSORS),
                        over(overlay, "limits.memory", memory, MEMORY))
                .flatMap(Optional::stream);
    }

    private static Optional<Violation> over(Overlay overlay, String path, BigDecimal sum, BigDecimal budget) {
        return sum.compareTo(budget) <= 0
                ? Optional.empty()
                : Optional.of(new Violation(
                        overlay.file(), "resources." + path, "sum is " + sum.toPlainString() + ", budget " + budget));
    }

    private static BigDecimal sum(
            Overlay overlay, Function<ResourceRequirements, Map<String, Quantity>> side, String name) {
        return overlay.workloads()
                .filter(Workload::runsOn)
                .filter(workload -> workload.namespace().equals("shop"))
                .flatMap(workload -> Stream.concat(
                        workload.pod().getContainers().stream(),
                        workload.pod().getInitContainers().stream().filter(MemoryAndProcessorBudget::isSidecar)))
                .map(Container::getResources)
                .flatMap(resources -> Stream.ofNullable(resources).map(side))
                .flatMap(quantities -> Stream.ofNullable(quantities.get(name)))
                .map(Quantity::getAmountInBytes)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static boolean isSidecar(Container container) {
        return "Always".equals(container.getRestartPolicy());
    }
}
