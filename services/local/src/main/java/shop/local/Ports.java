package shop.local;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;

/** Free ports on loopback. */
final class Ports {

    /**
     * Below the range from which Linux, macOS and BSD take the ports of outgoing connections: a port that was free a
     * moment ago, or that a process leaves for a restart, is not taken by somebody's connection meanwhile.
     */
    private static final int FIRST = 15_000;

    private static final int LAST = 32_000;

    /** Two assemblies started by one test run never meet. */
    private static final Set<Integer> GIVEN = ConcurrentHashMap.newKeySet();

    private Ports() {}

    static int next() {
        for (int attempt = 0; attempt < 1_000; attempt++) {
            int port = ThreadLocalRandom.current().nextInt(FIRST, LAST);
            if (!isTaken(port) && GIVEN.add(port)) {
                return port;
            }
        }
        throw new CannotStart("no free port found between " + FIRST + " and " + LAST);
    }

    static boolean isTaken(int port) {
        InetAddress loopback = InetAddress.getLoopbackAddress();
        try (ServerSocket free = new ServerSocket()) {
            free.bind(new InetSocketAddress(loopback, port));
        } catch (IOException taken) {
            return true;
        }
        // macOS lets one bind to loopback what another has bound to every address
        try (Socket answered = new Socket()) {
            answered.connect(new InetSocketAddress(loopback, port), 200);
            return true;
        } catch (IOException nobody) {
            return false;
        }
    }
}
