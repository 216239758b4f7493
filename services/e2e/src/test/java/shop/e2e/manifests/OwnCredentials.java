package shop.e2e.manifests;

import io.fabric8.kubernetes.api.model.VolumeProjection;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A process has the database users of the modules in it, all of them and no other's, and signs as nobody but itself. */
final class OwnCredentials implements Habit {

    private static final String DATABASE = "mongodb-";
    private static final String SIGNATURE = "token-";

    @Override
    public Stream<Violation> broken(Overlay overlay) {
        return overlay.workloads().filter(Roles::isProcess).flatMap(process -> {
            Set<String> wanted = Roles.roles(process).stream()
                    .map(DATABASE::concat)
                    .filter(name -> GeneratedSecrets.documented().has(process.namespace(), name))
                    .collect(Collectors.toCollection(TreeSet::new));
            Set<String> mounted = secrets(process)
                    .filter(name -> name.startsWith(DATABASE))
                    .collect(Collectors.toCollection(TreeSet::new));
            Stream<Violation> databases = wanted.equals(mounted)
                    ? Stream.empty()
                    : Stream.of(violation(overlay, process, "has the database users " + mounted + ", not " + wanted));
            Stream<Violation> signatures = secrets(process)
                    .filter(name -> name.startsWith(SIGNATURE) && !name.equals(SIGNATURE + process.name()))
                    .map(name -> violation(overlay, process, "signs with " + name));
            return Stream.concat(databases, signatures);
        });
    }

    private static Stream<String> secrets(Workload process) {
        return process.pod().getVolumes().stream()
                .flatMap(volume -> Optional.ofNullable(volume.getProjected()).stream())
                .flatMap(projected -> projected.getSources().stream())
                .map(VolumeProjection::getSecret)
                .flatMap(secret -> Optional.ofNullable(secret).stream())
                .map(secret -> secret.getName());
    }

    private static Violation violation(Overlay overlay, Workload process, String problem) {
        return overlay.violation(process.object(), process.path() + ".volumes", problem);
    }
}
