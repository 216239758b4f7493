package shop.e2e.soak;

import com.sun.management.OperatingSystemMXBean;
import io.fabric8.kubernetes.client.KubernetesClient;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.stream.Collectors;
import shop.e2e.cluster.Cluster;

/**
 * Where it was measured.
 *
 * @param images of the shop's own processes, which say what of it was running
 */
record Site(int cores, long memory, String kubernetes, int nodes, String database, String images) {

    static Site of(KubernetesClient api, List<Workload> workloads) {
        OperatingSystemMXBean machine = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        return new Site(
                machine.getAvailableProcessors(),
                machine.getTotalMemorySize(),
                api.getKubernetesVersion().getGitVersion(),
                api.nodes().list().getItems().size(),
                image(workloads.stream()
                        .filter(workload -> workload.name().equals("mongodb"))
                        .findFirst()
                        .orElseThrow()),
                workloads.stream()
                        .filter(workload -> workload.namespace().equals(Cluster.SHOP))
                        .filter(workload -> !workload.name().equals("mongodb"))
                        .map(Site::image)
                        .collect(Collectors.joining(", ")));
    }

    private static String image(Workload workload) {
        return workload.template().getContainers().getFirst().getImage();
    }
}
