package shop.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/** Where a process writes what it has to say. */
record LogFile(Path path) {

    /** An empty one. */
    static LogFile fresh(Path path) {
        try {
            return new LogFile(Files.writeString(path, ""));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path folder() {
        return Objects.requireNonNull(path.getParent());
    }

    /** Its last lines. */
    String tail(int lines) {
        try {
            // A log may hold anything: what is no UTF-8 must not hide the rest
            List<String> all = new String(Files.readAllBytes(path), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            return String.join("\n", all.subList(Math.max(0, all.size() - lines), all.size()));
        } catch (IOException e) {
            return "(" + path + " cannot be read: " + e.getMessage() + ")";
        }
    }
}
