package shop.e2e.mutations;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.util.FileSystemUtils;

/** The repository once more, with a {@code k8s/} that may be broken; the rest of it is only linked. */
record Copy(Path root) implements AutoCloseable {

    static Copy of(Path repository) throws IOException {
        Path root = Files.createTempDirectory("mutation");
        try (Stream<Path> entries = Files.list(repository)) {
            for (Path entry : entries.toList()) {
                Path copy = root.resolve(entry.getFileName());
                // The chart stays what it is, but those who walk through its files follow no link
                if (List.of("k8s", "helm").contains(entry.getFileName().toString())) {
                    FileSystemUtils.copyRecursively(entry, copy);
                } else {
                    Files.createSymbolicLink(copy, entry);
                }
            }
        }
        return new Copy(root);
    }

    Path k8s() {
        return root.resolve("k8s");
    }

    /** Renders every overlay anew, as whoever changes a manifest does; an overlay that cannot be rendered stays as it was. */
    boolean render() throws IOException, InterruptedException {
        boolean all = true;
        try (Stream<Path> overlays = Files.list(k8s().resolve("overlays"))) {
            for (Path overlay : overlays.toList()) {
                Path rendered = k8s().resolve("tests/rendered").resolve(overlay.getFileName() + ".yaml");
                Path output = root.resolve("rendered.yaml");
                all &= new ProcessBuilder("kubectl", "kustomize", overlay.toString())
                                .redirectOutput(output.toFile())
                                .redirectError(ProcessBuilder.Redirect.DISCARD)
                                .start()
                                .waitFor()
                        == 0;
                if (Files.size(output) > 0) {
                    Files.copy(output, rendered, StandardCopyOption.REPLACE_EXISTING);
                }
            }
        }
        return all;
    }

    @Override
    public void close() throws IOException {
        // Links go, and not what they lead to
        FileSystemUtils.deleteRecursively(root);
    }
}
