package shop.local;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** A process as small as can be that behaves as the launcher expects: told by files, ready on the management port. */
final class TinyProcess {

    static void main(String[] args) throws Exception {
        System.out.println("hello from pid " + ProcessHandle.current().pid() + ", which keeps its files in "
                + System.getProperty("java.io.tmpdir"));
        if (has("tiny.dies-at-once")) {
            System.out.println("cannot work like this");
            System.exit(7);
        }
        Runtime.getRuntime().addShutdownHook(new Thread(() -> System.out.println("left in peace")));
        serve("management.server.port", has("tiny.never-ready") ? 503 : 200, "");
        serve("server.port", 200, "I listen on " + setting("server.port"));
        if (has("tiny.dies-when-asked")) {
            while (!Files.exists(Path.of(setting("tiny.dies-when-asked")))) {
                Thread.onSpinWait();
            }
            System.out.println("something terrible happened");
            System.exit(3);
        }
        Thread.currentThread().join();
    }

    private static void serve(String portSetting, int status, String text) throws IOException {
        int port = Integer.parseInt(setting(portSetting));
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        server.createContext("/", exchange -> {
            byte[] body = text.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.start();
    }

    private static boolean has(String key) {
        return Files.exists(Path.of(System.getenv("SHOP_CONFIG"), key));
    }

    private static String setting(String key) throws IOException {
        return Files.readString(Path.of(System.getenv("SHOP_CONFIG"), key));
    }
}
