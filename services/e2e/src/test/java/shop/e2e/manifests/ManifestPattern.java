package shop.e2e.manifests;

import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.util.List;

/**
 * What a row of the ledger calls its manifests by.
 *
 * @param glob as a shell would read it, from {@code k8s/}
 */
public record ManifestPattern(String glob) {

    boolean matches(Path file) {
        return FileSystems.getDefault().getPathMatcher("glob:" + glob).matches(Repository.K8S.relativize(file));
    }

    /** The files that it means, from {@code k8s/}, by name. */
    public List<Path> files() {
        return Repository.yaml(Repository.K8S).stream()
                .filter(this::matches)
                .map(Repository.K8S::relativize)
                .toList();
    }
}
