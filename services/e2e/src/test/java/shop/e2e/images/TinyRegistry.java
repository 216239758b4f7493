package shop.e2e.images;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** As much of an image registry as a push and a pull need, on loopback; everything is in memory. */
final class TinyRegistry implements AutoCloseable {

    record Content(String type, byte[] bytes) {

        String digest() {
            try {
                byte[] hash = MessageDigest.getInstance("SHA-256").digest(bytes);
                return "sha256:" + HexFormat.of().formatHex(hash);
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private static final Pattern PATH = Pattern.compile("/v2/(.+)/(manifests|blobs)/(.*)");
    private static final String BYTES = "application/octet-stream";

    private final HttpsServer server;
    private final Map<String, Content> contents = new ConcurrentHashMap<>();
    private final Map<String, byte[]> uploads = new ConcurrentHashMap<>();

    /** @param folder for the key of its certificate, which nobody has reason to trust */
    TinyRegistry(Path folder) throws IOException, InterruptedException, GeneralSecurityException {
        server = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setHttpsConfigurator(new HttpsConfigurator(SelfSigned.in(folder)));
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/v2/", this::answer);
        server.start();
    }

    String address() {
        return "localhost:" + server.getAddress().getPort();
    }

    /** Keeps a manifest under a tag and under its digest, which it answers. */
    String putManifest(String repository, String tag, String type, String json) {
        Content manifest = new Content(type, json.getBytes(StandardCharsets.UTF_8));
        contents.put(repository + "@" + tag, manifest);
        contents.put(repository + "@" + manifest.digest(), manifest);
        return manifest.digest();
    }

    String putBlob(String text) {
        Content blob = new Content(BYTES, text.getBytes(StandardCharsets.UTF_8));
        contents.put(blob.digest(), blob);
        return blob.digest();
    }

    /** @param reference tag or digest */
    String manifest(String repository, String reference) {
        Content manifest = contents.get(repository + "@" + reference);
        if (manifest == null) {
            throw new AssertionError("no " + repository + ":" + reference + " among " + contents.keySet());
        }
        return new String(manifest.bytes(), StandardCharsets.UTF_8);
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            Matcher path = PATH.matcher(exchange.getRequestURI().getPath());
            if (!path.matches()) {
                send(exchange, 200, null);
                return;
            }
            byte[] body = exchange.getRequestBody().readAllBytes();
            String name = path.group(3);
            switch (exchange.getRequestMethod()) {
                case "POST" -> accepted(exchange, String.valueOf(System.nanoTime()), new byte[0]);
                case "PATCH" -> accepted(exchange, name.substring(name.indexOf('/') + 1), body);
                case "PUT" -> keep(exchange, path.group(1), path.group(2), name, body);
                default -> {
                    boolean blob = path.group(2).equals("blobs");
                    Content found = contents.get(blob ? name : path.group(1) + "@" + name);
                    send(exchange, found == null ? 404 : 200, found);
                }
            }
        }
    }

    private void accepted(HttpExchange exchange, String upload, byte[] more) throws IOException {
        uploads.merge(upload, more, TinyRegistry::joined);
        String uploading = exchange.getRequestURI().getPath().replaceFirst("/uploads/.*", "/uploads/");
        exchange.getResponseHeaders().set("Location", uploading + upload);
        send(exchange, 202, null);
    }

    private void keep(HttpExchange exchange, String repository, String kind, String name, byte[] body)
            throws IOException {
        if (kind.equals("manifests")) {
            String type = exchange.getRequestHeaders().getFirst("Content-Type");
            putManifest(repository, name, type, new String(body, StandardCharsets.UTF_8));
        } else {
            byte[] whole = joined(uploads.remove(name.substring(name.indexOf('/') + 1)), body);
            Content blob = new Content(BYTES, whole);
            contents.put(blob.digest(), blob);
        }
        send(exchange, 201, null);
    }

    private static byte[] joined(byte[] first, byte[] second) {
        byte[] whole = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, whole, first.length, second.length);
        return whole;
    }

    private static void send(HttpExchange exchange, int status, @Nullable Content content) throws IOException {
        if (content == null) {
            exchange.sendResponseHeaders(status, -1);
            return;
        }
        exchange.getResponseHeaders().set("Content-Type", content.type());
        exchange.getResponseHeaders().set("Docker-Content-Digest", content.digest());
        if (exchange.getRequestMethod().equals("HEAD")) {
            exchange.getResponseHeaders().set("Content-Length", String.valueOf(content.bytes().length));
            exchange.sendResponseHeaders(status, -1);
        } else {
            exchange.sendResponseHeaders(status, content.bytes().length);
            exchange.getResponseBody().write(content.bytes());
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
