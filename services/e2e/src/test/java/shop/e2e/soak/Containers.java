package shop.e2e.soak;

import io.fabric8.kubernetes.api.model.Container;
import io.fabric8.kubernetes.api.model.Quantity;
import io.fabric8.kubernetes.api.model.ResourceRequirements;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What each container may have and what it used, as a table. */
record Containers(
        List<Workload> workloads, Map<Part, StartUps.StartUp> startUps, Map<Part, Usage> idle, Map<Part, Usage> load) {

    private static final String HEAD = """
            | container | CPU request, limit | memory request, limit (MiB) | start: s | CPU s | MiB | idle: MiB (RSS) | CPU m | load: MiB (RSS) | CPU m, peak | of the memory limit |
            | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |
            """;

    String markdown() {
        StringBuilder table = new StringBuilder(HEAD);
        for (Workload workload : workloads) {
            workload.template()
                    .getContainers()
                    .forEach(container -> table.append(row(workload.namespace(), container)));
        }
        return table.toString();
    }

    private String row(String namespace, Container container) {
        Part part = new Part(namespace, container.getName());
        ResourceRequirements resources = container.getResources();
        Usage idling = idle.get(part);
        Usage loaded = load.get(part);
        return "| %s | %s, %s | %s, %s | %s | %s | %s | %s |%n"
                .replace("%n", "\n")
                .formatted(
                        container.getName(),
                        plain(resources.getRequests().get("cpu")),
                        plain(resources.getLimits().get("cpu")),
                        mebibytes(resources.getRequests().get("memory")),
                        mebibytes(resources.getLimits().get("memory")),
                        start(startUps.get(part)),
                        idling == null ? "– | –" : memory(idling) + " | " + millis(idling.cores()),
                        loaded == null
                                ? "– | –"
                                : memory(loaded) + " | " + millis(loaded.cores()) + ", " + millis(loaded.peakCores()),
                        share(loaded, resources.getLimits().get("memory")));
    }

    private static String start(StartUps.@Nullable StartUp start) {
        return start == null
                ? "– | – | –"
                : String.format(
                        Locale.ROOT,
                        "%d | %.1f | %d",
                        start.took().toSeconds(),
                        start.cpuSeconds(),
                        start.workingSet() >> 20);
    }

    private static String memory(Usage usage) {
        return "%d (%d)".formatted(usage.workingSet() >> 20, usage.rss() >> 20);
    }

    private static String millis(double cores) {
        return String.valueOf(Math.round(cores * 1000));
    }

    private static String share(@Nullable Usage usage, @Nullable Quantity limit) {
        return usage == null || limit == null ? "–" : Math.round(100.0 * usage.workingSet() / bytes(limit)) + " %";
    }

    private static String plain(@Nullable Quantity quantity) {
        return quantity == null ? "none" : quantity.toString();
    }

    private static String mebibytes(@Nullable Quantity quantity) {
        return quantity == null ? "none" : String.valueOf(bytes(quantity) >> 20);
    }

    private static long bytes(Quantity quantity) {
        return Quantity.getAmountInBytes(quantity).longValueExact();
    }
}
