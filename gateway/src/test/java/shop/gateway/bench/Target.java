package shop.gateway.bench;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import shop.gateway.GatewayApplication;
import shop.gateway.TestSettings;

/** A process that is measured, started by the measurement itself. */
public final class Target implements AutoCloseable {

    private final Process process;
    private final int port;

    private Target(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    /** The gateway itself, as a process with so many megabytes of heap. */
    public static Target gateway(int megabytes, String... settings) throws IOException, InterruptedException {
        int port = freePort();
        List<String> arguments = new ArrayList<>(TestSettings.arguments());
        arguments.add("--server.port=" + port);
        arguments.addAll(List.of(settings));
        return java(megabytes, GatewayApplication.class.getName(), classPath(), port, arguments.toArray(String[]::new));
    }

    static Target java(String main, String classPath, int port, String... arguments)
            throws IOException, InterruptedException {
        return java(256, main, classPath, port, arguments);
    }

    private static Target java(int megabytes, String main, String classPath, int port, String... arguments)
            throws IOException, InterruptedException {
        Target target = new Target(process(megabytes, main, classPath, List.of(arguments)), port);
        target.awaitPort();
        return target;
    }

    /** Runs a process that ends by itself, and waits for it. */
    static void job(String main, String classPath, List<String> arguments) throws IOException, InterruptedException {
        int exit = process(256, main, classPath, arguments).waitFor();
        if (exit != 0) {
            throw new IllegalStateException(main + " ended with " + exit);
        }
    }

    private static Process process(int megabytes, String main, String classPath, List<String> arguments)
            throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-Xmx" + megabytes + "m",
                "-cp",
                classPath,
                main));
        command.addAll(arguments);
        return new ProcessBuilder(command).inheritIO().start();
    }

    static String classPath() {
        return System.getProperty("java.class.path");
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
