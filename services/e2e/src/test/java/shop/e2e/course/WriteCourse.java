package shop.e2e.course;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import shop.e2e.manifests.Ledger;
import shop.e2e.manifests.Repository;

/** Writes {@code k8s/README.md} anew, see {@code scripts/course}. */
final class WriteCourse {

    static final Path PAGE = Repository.K8S.resolve("README.md");

    private WriteCourse() {}

    public static void main(String[] arguments) throws IOException {
        Files.writeString(PAGE, new Course(Ledger.read()).renew(Files.readString(PAGE)));
    }
}
