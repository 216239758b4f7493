package shop.local;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * One address for all replicas of a process, as a Service is in a cluster: each connection goes to the next replica
 * that takes it. Also a place to cut the network.
 */
public final class Forwarder implements AutoCloseable {

    private static final int CONNECT_MILLIS = 1_000;

    private final ServerSocket door;
    private final List<Integer> replicas = new CopyOnWriteArrayList<>();
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private final AtomicInteger turn = new AtomicInteger();
    private volatile boolean cut;

    Forwarder(int port) {
        try {
            door = new ServerSocket(port, 512, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread.ofPlatform().daemon().name("forwarder-" + port).start(this::accept);
    }

    /** Where callers find it. */
    public String url() {
        return "http://127.0.0.1:" + door.getLocalPort();
    }

    int port() {
        return door.getLocalPort();
    }

    void add(int replicaPort) {
        replicas.add(replicaPort);
    }

    void remove(int replicaPort) {
        replicas.remove((Integer) replicaPort);
    }

    /** Breaks all connections and every new one, until {@link #mend}. */
    public void cut() {
        cut = true;
        open.forEach(Forwarder::close);
    }

    /** Lets connections through again. */
    public void mend() {
        cut = false;
    }

    private void accept() {
        while (!door.isClosed()) {
            try {
                Socket caller = door.accept();
                Thread.startVirtualThread(() -> forward(caller));
            } catch (IOException e) {
                if (!door.isClosed()) {
                    System.err.println("A forwarder cannot accept: " + e.getMessage());
                }
            }
        }
    }

    private void forward(Socket caller) {
        open.add(caller);
        try (caller;
                Socket replica = cut ? null : connect()) {
            if (replica == null) {
                return;
            }
            open.add(replica);
            Thread back = Thread.startVirtualThread(() -> copy(replica, caller));
            copy(caller, replica);
            back.join();
            open.remove(replica);
        } catch (IOException | InterruptedException broken) {
            Thread.currentThread().interrupt();
        } finally {
            open.remove(caller);
        }
    }

    /** A connection to the next replica that takes one; null when none does. */
    private @Nullable Socket connect() throws IOException {
        List<Integer> present = List.copyOf(replicas);
        int first = turn.getAndIncrement();
        for (int i = 0; i < present.size(); i++) {
            Socket replica = new Socket();
            int port = present.get(Math.floorMod(first + i, present.size()));
            try {
                replica.setTcpNoDelay(true);
                replica.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), CONNECT_MILLIS);
                return replica;
            } catch (IOException dead) {
                replica.close();
            }
        }
        return null;
    }

    private static void copy(Socket from, Socket to) {
        try {
            to.setTcpNoDelay(true);
            InputStream bytes = from.getInputStream();
            bytes.transferTo(to.getOutputStream());
            to.shutdownOutput();
        } catch (IOException broken) {
            // One side is gone without a farewell: the other shall know at once
            close(from);
            close(to);
        }
    }

    private static void close(Socket socket) {
        try {
            socket.close();
        } catch (IOException closed) {
            // That is what was wanted
        }
    }

    @Override
    public void close() {
        cut();
        try {
            door.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
