package shop.e2e.manifests;

import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.Namespace;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A topic of the lab: its files, and those of the folders in it that are applied apart.
 *
 * @param topic the folder's name
 * @param overlay all that can be applied from it
 */
record LabFolder(String topic, Overlay overlay) {

    private static final String LEVEL = "pod-security.kubernetes.io/enforce";
    private static final List<Habit> HABITS =
            List.of(new Resources(), new Hardening(), new Images(), new SecretsStayInFiles());

    /** What a topic is about that is otherwise not allowed: words of the violation by topic. */
    static final Map<String, Set<String>> EXCEPTIONS = Map.of(
            // A port of the node is what the levels baseline and restricted forbid
            "host-port", Set.of("is not restricted"),
            // And so is a folder of the node
            "host-path", Set.of("is not restricted", "a hostPath volume"),
            // Nothing is said, so that the LimitRange says it
            "quota", Set.of("lab-quota/modest: spec.containers[modest].resources"),
            // Its program does not start without the one capability that restricted allows
            "coredns", Set.of("adds a capability"));

    static Stream<LabFolder> all() {
        return Repository.folders(Repository.K8S.resolve("lab")).stream().map(LabFolder::of);
    }

    private static LabFolder of(Path folder) {
        String topic = folder.getFileName().toString();
        List<HasMetadata> objects = ManifestFile.in(folder)
                .filter(ManifestFile::isObject)
                .map(ManifestFile::object)
                .toList();
        return new LabFolder(topic, new Overlay(topic, Repository.relative(folder), objects));
    }

    LabFolder with(HasMetadata object) {
        return new LabFolder(topic, overlay.plus(object));
    }

    Stream<Violation> broken() {
        return found().filter(violation -> !isAnException(violation));
    }

    /** Exceptions that nothing in the folder needs. */
    Stream<String> needless() {
        return EXCEPTIONS.getOrDefault(topic, Set.of()).stream()
                .filter(words ->
                        found().noneMatch(violation -> violation.toString().contains(words)));
    }

    private boolean isAnException(Violation violation) {
        return EXCEPTIONS.getOrDefault(topic, Set.of()).stream()
                .anyMatch(words -> violation.toString().contains(words));
    }

    private Stream<Violation> found() {
        Stream<Violation> habits = HABITS.stream().flatMap(habit -> habit.broken(overlay));
        Stream<Violation> levels = overlay.all(Namespace.class)
                .filter(it -> !"restricted"
                        .equals(Optional.ofNullable(it.getMetadata().getLabels())
                                .map(labels -> labels.get(LEVEL))
                                .orElse("")))
                .map(it -> overlay.violation(it, "metadata.labels", LEVEL + " is not restricted"));
        Stream<Violation> strangers = overlay.objects().stream()
                .filter(object -> !isInside(object))
                .map(object -> overlay.violation(
                        object, "metadata", "is neither in namespace " + namespace() + " nor named " + namespace()));
        return Stream.of(habits, levels, strangers).flatMap(violations -> violations);
    }

    /** Whatever belongs to no namespace says by its name where it comes from. */
    private boolean isInside(HasMetadata object) {
        return Optional.ofNullable(object.getMetadata().getNamespace())
                .map(namespace -> namespace.equals(namespace()))
                .orElseGet(() -> object.getMetadata().getName().matches(namespace() + "(-.+)?"));
    }

    private String namespace() {
        return "lab-" + topic;
    }
}
