package shop.platform.kubernetes;

import com.sun.net.httpserver.HttpExchange;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import shop.platform.kubernetes.ScriptedApiServer.Reply;
import tools.jackson.databind.node.ObjectNode;

/** Leases by path; a write with an old version is a conflict, as it is for every object of the API. */
final class ScriptedLeases {

    private final Map<String, ObjectNode> stored = new ConcurrentHashMap<>();
    private int version;

    /** Who holds a Lease: null when there is none, empty when it was given back. */
    @Nullable
    String holder(String name) {
        ObjectNode lease = stored.get(path(name));
        return lease == null ? null : lease.at("/spec/holderIdentity").asString("");
    }

    static String path(String name) {
        return "/apis/coordination.k8s.io/v1/namespaces/shop/leases/" + name;
    }

    synchronized Reply answer(HttpExchange exchange) {
        String path = exchange.getRequestURI().getPath();
        return switch (exchange.getRequestMethod()) {
            case "GET" -> found(path);
            case "POST" -> {
                ObjectNode lease = ScriptedApiServer.read(exchange);
                String created = path + "/" + lease.at("/metadata/name").asString();
                yield stored.containsKey(created) ? refusal(409) : store(created, lease, 201);
            }
            case "PUT" -> {
                ObjectNode lease = ScriptedApiServer.read(exchange);
                ObjectNode present = stored.get(path);
                yield present == null
                        ? refusal(404)
                        : version(present).equals(version(lease)) ? store(path, lease, 200) : refusal(409);
            }
            default -> refusal(405);
        };
    }

    private Reply found(String path) {
        ObjectNode lease = stored.get(path);
        return lease == null ? refusal(404) : new Reply(200, lease.toString());
    }

    private Reply store(String path, ObjectNode lease, int status) {
        version++;
        ((ObjectNode) lease.get("metadata")).put("resourceVersion", String.valueOf(version));
        stored.put(path, lease);
        return new Reply(status, lease.toString());
    }

    private static String version(ObjectNode lease) {
        return lease.at("/metadata/resourceVersion").asString();
    }

    private static Reply refusal(int code) {
        return new Reply(code, "{\"kind\": \"Status\", \"code\": " + code + "}");
    }
}
