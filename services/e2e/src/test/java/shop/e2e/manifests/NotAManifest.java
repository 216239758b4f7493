package shop.e2e.manifests;

/** A file that is no manifest at all: the rules cannot be asked about it. */
final class NotAManifest extends RuntimeException {

    NotAManifest(String where, String path, String problem) {
        super(new Violation(where, path, problem).toString());
    }
}
