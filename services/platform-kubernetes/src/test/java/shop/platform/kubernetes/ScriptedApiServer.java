package shop.platform.kubernetes;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.kubernetes.client.openapi.ApiClient;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Predicate;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Speaks as much of Kubernetes' API over HTTP as the shop uses: Leases with their versions and conflicts, EndpointSlices,
 * one ConfigMap with its watch, and lists as they are printed for people. May be told to refuse.
 */
final class ScriptedApiServer implements AutoCloseable {

    static final JsonMapper JSON = new JsonMapper();

    static {
        // As in a process: refusals are what these tests are about
        ((Logger) LoggerFactory.getLogger("io.kubernetes")).setLevel(Level.OFF);
    }

    final ScriptedLeases leases = new ScriptedLeases();
    final ScriptedConfigMap configMap = new ScriptedConfigMap();
    final List<String> requests = new CopyOnWriteArrayList<>();

    /** What is answered for the EndpointSlices. */
    volatile String slices = "{\"items\": []}";

    /** What is printed for people, by the word for a kind in the path. */
    final Map<String, String> tables = new ConcurrentHashMap<>();

    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final HttpServer server;
    private volatile Predicate<String> refused = request -> false;
    private volatile int status = 503;

    ScriptedApiServer() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext("/", this::answer);
        server.start();
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    ApiClient client() {
        return new ApiClient().setBasePath(url());
    }

    /** @param request such as {@code PUT /apis/coordination.k8s.io/v1/…}, to be refused from now on */
    void refuse(int status, Predicate<String> request) {
        this.status = status;
        this.refused = request;
    }

    void refuseNothing() {
        refused = request -> false;
    }

    private void answer(HttpExchange exchange) throws IOException {
        String request =
                exchange.getRequestMethod() + " " + exchange.getRequestURI().toString();
        requests.add(request);
        try (exchange) {
            if (refused.test(request)) {
                send(exchange, status, "{\"kind\": \"Status\", \"code\": " + status + "}");
            } else if (isForPeople(exchange)) {
                String kind = exchange.getRequestURI().getPath().replaceFirst(".*/", "");
                send(exchange, 200, tables.getOrDefault(kind, "{\"rows\": []}"));
            } else if (request.contains("/leases")) {
                Reply reply = leases.answer(exchange);
                send(exchange, reply.status(), reply.body());
            } else if (request.contains("/endpointslices")) {
                send(exchange, 200, slices);
            } else if (request.contains("/configmaps") && request.contains("watch=true")) {
                configMap.watch(exchange);
            } else if (request.contains("/configmaps/")) {
                send(exchange, 200, configMap.now().toString());
            } else if (request.contains("/configmaps")) {
                send(exchange, 200, configMap.list());
            } else {
                send(exchange, 404, "{\"kind\": \"Status\", \"code\": 404}");
            }
        } catch (UncheckedIOException gone) {
            // the client, or the server at the end of a test
        }
    }

    private static boolean isForPeople(HttpExchange exchange) {
        String accepted = exchange.getRequestHeaders().getFirst("Accept");
        return accepted != null && accepted.contains("as=Table");
    }

    /** @param body a JSON document */
    record Reply(int status, String body) {}

    static void send(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    static ObjectNode read(HttpExchange exchange) {
        return (ObjectNode) JSON.readTree(exchange.getRequestBody());
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
