package shop.e2e.manifests;

import io.fabric8.kubernetes.api.model.Container;
import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.PodSpec;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * One mistake in an overlay that is well, and the habit that must find it.
 *
 * @param path that the message must name
 * @param problem part of what it must say
 */
record Damage(Habit habit, String path, String problem, UnaryOperator<Overlay> change) {

    Overlay to(Overlay overlay) {
        return change.apply(overlay);
    }

    @Override
    public String toString() {
        return habit.getClass().getSimpleName() + ": " + path + ": " + problem;
    }

    static Stream<Damage> all() {
        return Stream.of(
                        DamagedContainers.limits(),
                        DamagedContainers.images(),
                        DamagedContainers.rights(),
                        DamagedContainers.environment(),
                        DamagedPods.all(),
                        DamagedObjects.all(),
                        DamagedData.all())
                .flatMap(damages -> damages);
    }

    static Damage container(Habit habit, String path, String problem, Consumer<Container> change) {
        return pod(
                habit, path, problem, pod -> change.accept(pod.getContainers().getFirst()));
    }

    static Damage pod(Habit habit, String path, String problem, Consumer<PodSpec> change) {
        return on(
                habit,
                Deployment.class,
                path,
                problem,
                it -> change.accept(it.getSpec().getTemplate().getSpec()));
    }

    static <T extends HasMetadata> Damage on(
            Habit habit, Class<T> kind, String path, String problem, Consumer<T> change) {
        return on(habit, kind, "catalog", path, problem, change);
    }

    static <T extends HasMetadata> Damage on(
            Habit habit, Class<T> kind, String name, String path, String problem, Consumer<T> change) {
        return new Damage(habit, path, problem, overlay -> overlay.with(kind, name, change));
    }
}
