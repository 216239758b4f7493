package shop.e2e.manifests;

import io.fabric8.kubernetes.api.model.PersistentVolumeClaim;
import io.fabric8.kubernetes.api.model.Volume;
import io.fabric8.kubernetes.api.model.VolumeMount;
import io.fabric8.kubernetes.api.model.apps.StatefulSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a container mounts is a volume of its pod, and no volume is there for nobody. */
final class Mounts implements Habit {

    @Override
    public Stream<Violation> broken(Overlay overlay) {
        return overlay.workloads().flatMap(workload -> {
            Set<String> volumes = Stream.concat(
                            workload.pod().getVolumes().stream().map(Volume::getName), templates(workload))
                    .collect(Collectors.toCollection(TreeSet::new));
            Set<String> mounted = workload.parts()
                    .flatMap(part -> part.container().getVolumeMounts().stream())
                    .map(VolumeMount::getName)
                    .collect(Collectors.toCollection(TreeSet::new));
            return volumes.equals(mounted)
                    ? Stream.empty()
                    : Stream.of(overlay.violation(
                            workload.object(),
                            workload.path() + ".volumes",
                            "there are " + volumes + ", mounted are " + mounted));
        });
    }

    private static Stream<String> templates(Workload workload) {
        return workload.object() instanceof StatefulSet set
                ? set.getSpec().getVolumeClaimTemplates().stream()
                        .map(PersistentVolumeClaim::getMetadata)
                        .map(metadata -> metadata.getName())
                : Stream.empty();
    }
}
