package shop.e2e.manifests;

import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.LabelSelector;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.springframework.util.function.SingletonSupplier;
import tools.jackson.databind.JsonNode;

/**
 * Everything that one deployment applies.
 *
 * @param name such as {@code storage-out}
 * @param file where it was read from, for messages
 * @param objects in the order of the file
 */
record Overlay(String name, String file, List<HasMetadata> objects) {

    /** Read once: it takes longer than all the checks. */
    private static final Supplier<List<Overlay>> RENDERED = SingletonSupplier.of(() ->
            Repository.yaml(Repository.RENDERED).stream().map(Overlay::read).toList());

    static Overlay read(Path rendered) {
        String file = Repository.relative(rendered);
        String name = rendered.getFileName().toString().replaceFirst("\\.yaml$", "");
        List<HasMetadata> objects = new ArrayList<>();
        for (var document : Yaml.documents(rendered)) {
            objects.add(StrictModel.read(file + " " + key(document), document));
        }
        return new Overlay(name, file, List.copyOf(objects));
    }

    static Overlay rendered(String name) {
        return all().filter(overlay -> overlay.name().equals(name)).findFirst().orElseThrow();
    }

    /** Those that are committed under {@code k8s/tests/rendered}. */
    static Stream<Overlay> all() {
        return RENDERED.get().stream();
    }

    static String key(JsonNode document) {
        var metadata = document.path("metadata");
        return document.path("kind").asString("") + " "
                + metadata.path("namespace").asString("") + "/"
                + metadata.path("name").asString("");
    }

    static String namespace(HasMetadata object) {
        return Optional.ofNullable(object.getMetadata().getNamespace()).orElse("");
    }

    /** Kind, namespace and name: what is one object and not two. */
    static String key(HasMetadata object) {
        return object.getKind() + " " + namespace(object) + "/"
                + object.getMetadata().getName();
    }

    <T> Stream<T> all(Class<T> kind) {
        return objects.stream().filter(kind::isInstance).map(kind::cast);
    }

    Stream<Workload> workloads() {
        return objects.stream().flatMap(Workload::of);
    }

    Stream<Workload> workloads(String namespace, LabelSelector selector) {
        return workloads()
                .filter(workload -> workload.namespace().equals(namespace))
                .filter(workload -> Selection.matches(selector, workload.labels()));
    }

    boolean has(Class<? extends HasMetadata> kind, String namespace, String name) {
        return all(kind)
                .anyMatch(object -> namespace(object).equals(namespace)
                        && object.getMetadata().getName().equals(name));
    }

    Violation violation(HasMetadata object, String path, String problem) {
        return new Violation(file + " " + key(object), path, problem);
    }

    /** The same with one object changed: what the tests of the checks break on purpose. */
    <T extends HasMetadata> Overlay with(Class<T> kind, String name, Consumer<T> change) {
        return new Overlay(
                name(),
                file,
                objects.stream()
                        .map(object -> kind.isInstance(object)
                                        && object.getMetadata().getName().equals(name)
                                ? changed(kind.cast(object), change)
                                : object)
                        .toList());
    }

    private static <T extends HasMetadata> HasMetadata changed(T object, Consumer<T> change) {
        T copy = StrictModel.copy(object);
        change.accept(copy);
        return copy;
    }

    /** For the names of parameterized tests. */
    @Override
    public String toString() {
        return name;
    }

    Overlay plus(HasMetadata object) {
        return new Overlay(
                name, file, Stream.concat(objects.stream(), Stream.of(object)).toList());
    }
}
