package shop.platform.kubernetes;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import tools.jackson.databind.node.ObjectNode;

/** The ConfigMap {@code storefront}; each change is told to whoever watches. */
final class ScriptedConfigMap {

    private Map<String, String> data = Map.of();
    private int version = 1;

    synchronized void change(Map<String, String> changed) {
        data = changed;
        version++;
        notifyAll();
    }

    synchronized ObjectNode now() {
        ObjectNode map = ScriptedApiServer.JSON.createObjectNode();
        map.put("apiVersion", "v1").put("kind", "ConfigMap");
        map.putObject("metadata")
                .put("name", "storefront")
                .put("namespace", "shop")
                .put("resourceVersion", String.valueOf(version));
        ObjectNode values = map.putObject("data");
        data.forEach(values::put);
        return map;
    }

    synchronized String list() {
        ObjectNode list = ScriptedApiServer.JSON.createObjectNode();
        list.putObject("metadata").put("resourceVersion", String.valueOf(version));
        list.putArray("items").add(now());
        return list.toString();
    }

    /** One line for each change after the beginning, until somebody hangs up. */
    void watch(HttpExchange exchange) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(200, 0);
        exchange.getResponseBody().flush();
        int told = version();
        while (true) {
            ObjectNode event = ScriptedApiServer.JSON.createObjectNode().put("type", "MODIFIED");
            event.set("object", afterVersion(told));
            told = event.at("/object/metadata/resourceVersion").asInt();
            exchange.getResponseBody().write((event + "\n").getBytes(StandardCharsets.UTF_8));
            exchange.getResponseBody().flush();
        }
    }

    private synchronized int version() {
        return version;
    }

    private synchronized ObjectNode afterVersion(int told) {
        try {
            while (version <= told) {
                wait();
            }
            return now();
        } catch (InterruptedException closing) {
            throw new UncheckedIOException(new IOException(closing));
        }
    }
}
