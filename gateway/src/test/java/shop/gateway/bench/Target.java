package shop.gateway.bench;

import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import shop.gateway.GatewayApplication;

/** A process that is measured, started by the measurement itself. */
public final class Target implements AutoCloseable {

    private final Process process;
    private final int port;

    private Target(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    /** @param keep which entries of the class path the process gets */
    static Target start(Class<?> main, int port, Predicate<String> keep, String... arguments)
            throws IOException, InterruptedException {
        return start(256, main, port, keep, arguments);
    }

    /** The gateway itself, as a process with so many megabytes of heap. */
    public static Target gateway(int megabytes, String... settings) throws IOException, InterruptedException {
        int port = freePort();
        List<String> arguments = new ArrayList<>(
                List.of("--server.port=" + port, "--management.server.port=0", "--shop.drain.period=0s"));
        arguments.addAll(List.of(settings));
        return start(megabytes, GatewayApplication.class, port, entry -> true, arguments.toArray(String[]::new));
    }

    private static Target start(int megabytes, Class<?> main, int port, Predicate<String> keep, String... arguments)
            throws IOException, InterruptedException {
        String classPath = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(keep)
                .collect(Collectors.joining(File.pathSeparator));
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-Xmx" + megabytes + "m",
                "-cp",
                classPath,
                main.getName()));
        command.addAll(List.of(arguments));
        Target target = new Target(new ProcessBuilder(command).inheritIO().start(), port);
        target.awaitPort();
        return target;
    }

    static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private void awaitPort() throws InterruptedException {
        long end = System.nanoTime() + Duration.ofSeconds(60).toNanos();
        while (System.nanoTime() < end && process.isAlive()) {
            try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
                if (socket.isConnected()) {
                    return;
                }
            } catch (IOException e) {
                process.waitFor(Duration.ofMillis(50));
            }
        }
        close();
        throw new IllegalStateException("A process did not start");
    }

    public int port() {
        return port;
    }

    /** CPU time that the process has used, user and system, in microseconds. */
    double cpuMicros() {
        return process.toHandle().info().totalCpuDuration().orElseThrow().toNanos() / 1e3;
    }

    @Override
    public void close() {
        process.destroy();
    }
}
