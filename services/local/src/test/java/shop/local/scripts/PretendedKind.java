package shop.local.scripts;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.List;

/** The tools of scripts/cluster on a machine without any cluster. */
final class PretendedKind {

    /** What the script keeps of a cluster that it made. */
    static final String MARK = ".shop/kubernetes/clusters/shop";

    private PretendedKind() {}

    static Laptop onALaptopIn(Path folder) throws IOException {
        return Laptop.in(folder).with("docker", "").with("kind", "").with("kubectl", "");
    }

    /** {@code up} on ports that nobody has: this machine may have a cluster of its own on the usual ones. */
    static List<String> up() throws IOException {
        try (ServerSocket http = free();
                ServerSocket https = free()) {
            return List.of("up", "--http-port", port(http), "--https-port", port(https));
        }
    }

    private static ServerSocket free() throws IOException {
        return new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
    }

    private static String port(ServerSocket socket) {
        return String.valueOf(socket.getLocalPort());
    }
}
