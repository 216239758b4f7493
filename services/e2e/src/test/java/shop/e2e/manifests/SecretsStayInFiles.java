package shop.e2e.manifests;

import io.fabric8.kubernetes.api.model.ConfigMap;
import io.fabric8.kubernetes.api.model.Container;
import io.fabric8.kubernetes.api.model.EnvVar;
import io.fabric8.kubernetes.api.model.Secret;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Manifests refer to Secrets and hold none; processes read them as files, because an environment is inherited and printed. */
final class SecretsStayInFiles implements Habit {

    private static final Pattern SUSPICIOUS_NAME =
            Pattern.compile("(?i).*(password|passwd|secret|token|private.?key|credential|api.?key).*(?<!_FILE)");

    /** A key, an address with a password, or 32 characters and more that no language has. */
    private static final Pattern SUSPICIOUS_VALUE = Pattern.compile("(?s).*(-----BEGIN |://[^/\\s:@]+:[^/\\s@]+@"
            + "|(?<![\\w+/=-])(?=[\\w+/-]*[a-z])(?=[\\w+/-]*[A-Z])(?=[\\w+/-]*\\d)[\\w+/-]{32,}={0,2}(?![\\w+/=-])).*");

    @Override
    public Stream<Violation> broken(Overlay overlay) {
        Stream<Violation> containers = overlay.workloads()
                .flatMap(workload -> workload.parts()
                        .flatMap(part -> broken(part.container())
                                .map(found -> overlay.violation(
                                        workload.object(), part.path() + found.path(), found.problem()))));
        Stream<Violation> settings = overlay.all(ConfigMap.class)
                .flatMap(map -> Optional.ofNullable(map.getData()).stream()
                        .flatMap(data -> data.entrySet().stream())
                        .filter(entry ->
                                SUSPICIOUS_VALUE.matcher(entry.getValue()).matches())
                        .map(entry -> overlay.violation(map, "data[" + entry.getKey() + "]", "looks like a secret")));
        Stream<Violation> secrets = overlay.all(Secret.class)
                .map(secret ->
                        overlay.violation(secret, "data", "a Secret is made by scripts/secrets, never written here"));
        return Stream.of(containers, settings, secrets).flatMap(found -> found);
    }

    private record Found(String path, String problem) {}

    private static Stream<Found> broken(Container container) {
        Stream<Found> sources = container.getEnvFrom().stream()
                .filter(source -> source.getSecretRef() != null)
                .map(source -> new Found(
                        ".envFrom", "takes Secret " + source.getSecretRef().getName()));
        Stream<Found> variables = container.getEnv().stream()
                .flatMap(variable -> problem(variable).stream()
                        .map(problem -> new Found(".env[" + variable.getName() + "]", problem)));
        Stream<Found> words = Stream.concat(container.getCommand().stream(), container.getArgs().stream())
                .filter(word -> SUSPICIOUS_VALUE.matcher(word).matches())
                .map(word -> new Found(".args", "has a word that looks like a secret"));
        return Stream.of(sources, variables, words).flatMap(found -> found);
    }

    private static Optional<String> problem(EnvVar variable) {
        if (variable.getValueFrom() != null && variable.getValueFrom().getSecretKeyRef() != null) {
            return Optional.of("takes a Secret: mount it as a file");
        }
        String value = Optional.ofNullable(variable.getValue()).orElse("");
        boolean named = SUSPICIOUS_NAME.matcher(variable.getName()).matches() && !value.isEmpty();
        return named || SUSPICIOUS_VALUE.matcher(value).matches()
                ? Optional.of("looks like a secret")
                : Optional.empty();
    }
}
