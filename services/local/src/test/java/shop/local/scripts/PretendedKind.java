package shop.local.scripts;

import java.io.IOException;
import java.nio.file.Path;

/** The tools of scripts/cluster on a machine without any cluster. */
final class PretendedKind {

    /** What the script keeps of a cluster that it made. */
    static final String MARK = ".shop/kubernetes/clusters/shop";

    private PretendedKind() {}

    static Laptop onALaptopIn(Path folder) throws IOException {
        return Laptop.in(folder).with("docker", "").with("kind", "").with("kubectl", "");
    }
}
