package shop.e2e.manifests;

import io.fabric8.kubernetes.api.model.ObjectReference;
import io.fabric8.kubernetes.api.model.PersistentVolume;
import io.fabric8.kubernetes.api.model.PersistentVolumeClaim;
import java.util.Optional;
import java.util.stream.Stream;

/** A volume made by hand keeps its data, and it and its claim name each other. */
final class Claims implements Habit {

    @Override
    public Stream<Violation> broken(Overlay overlay) {
        return overlay.all(PersistentVolume.class)
                .flatMap(volume -> Stream.concat(retained(overlay, volume), claimed(overlay, volume)));
    }

    private static Stream<Violation> retained(Overlay overlay, PersistentVolume volume) {
        String policy = volume.getSpec().getPersistentVolumeReclaimPolicy();
        return "Retain".equals(policy)
                ? Stream.empty()
                : Stream.of(overlay.violation(
                        volume, "spec.persistentVolumeReclaimPolicy", "must be Retain and not " + policy));
    }

    private static Stream<Violation> claimed(Overlay overlay, PersistentVolume volume) {
        Optional<PersistentVolumeClaim> claim = Optional.ofNullable(
                        volume.getSpec().getClaimRef())
                .flatMap(wanted -> overlay.all(PersistentVolumeClaim.class)
                        .filter(it -> is(wanted, it))
                        .findFirst());
        return claim.filter(it -> volume.getMetadata()
                                .getName()
                                .equals(it.getSpec().getVolumeName()))
                        .isPresent()
                ? Stream.empty()
                : Stream.of(overlay.violation(volume, "spec.claimRef", "no claim names this volume"));
    }

    private static boolean is(ObjectReference wanted, PersistentVolumeClaim claim) {
        return claim.getMetadata().getName().equals(wanted.getName())
                && Overlay.namespace(claim).equals(wanted.getNamespace());
    }
}
