package shop.platform.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a complete backup of one database consists of.
 *
 * @param taken when it was begun, ISO 8601
 */
record Manifest(String database, String taken, List<Entry> collections) {

    static final String FILE = "manifest.json";

    /**
     * One collection.
     *
     * @param file its documents, in the folder of the manifest
     * @param sha256 of that file, in hexadecimal digits
     * @param metadataFile its options and indexes
     */
    record Entry(
            String collection,
            String file,
            long documents,
            long bytes,
            String sha256,
            String metadataFile,
            String metadataSha256) {}

    /** @throws IOException when it cannot be read or is damaged */
    static Manifest read(Path folder) throws IOException {
        try {
            return JsonMapper.shared().readValue(Files.readAllBytes(folder.resolve(FILE)), Manifest.class);
        } catch (JacksonException e) {
            throw new IOException(FILE + " is damaged", e);
        }
    }

    byte[] toJson() {
        return JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsBytes(this);
    }

    long documents() {
        return collections.stream().mapToLong(Entry::documents).sum();
    }

    long bytes() {
        return collections.stream().mapToLong(Entry::bytes).sum();
    }
}
