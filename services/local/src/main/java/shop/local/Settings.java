package shop.local;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import shop.platform.token.Scope;

/** What each process is told: its addresses, its neighbours, its secrets. */
final class Settings {

    private static final Set<String> ROUTED = Set.of("catalog", "orders", "storage", "storefront");

    private final List<Program> programs;
    private final Network network;
    private final Store store;
    private final Secrets secrets;
    private final PrivateFolder kept;
    private final Options options;

    Settings(
            List<Program> programs,
            Network network,
            Store store,
            Secrets secrets,
            PrivateFolder kept,
            Options options) {
        this.programs = programs;
        this.network = network;
        this.store = store;
        this.secrets = secrets;
        this.kept = kept;
        this.options = options;
    }

    /** Spring properties of a process. */
    Map<String, String> of(Program program, Endpoint endpoint) {
        Map<String, String> settings = new LinkedHashMap<>();
        settings.put("server.address", "127.0.0.1");
        settings.put("server.port", String.valueOf(endpoint.port()));
        settings.put("management.server.address", "127.0.0.1");
        settings.put("management.server.port", String.valueOf(endpoint.managementPort()));
        // Nobody routes around a process that comes or leaves on this machine: there is nothing to wait for
        settings.put("shop.drain.period", "0s");
        settings.put("shop.warm-up.period", "0s");
        settings.put("spring.lifecycle.timeout-per-shutdown-phase", "8s");
        tokens(settings, program);
        Program.WITH_DATABASE.stream()
                .filter(program::has)
                .forEach(module -> settings.put("shop." + module + ".mongo-uri", store.uri(module)));
        program.calls().stream()
                .filter(contract -> !program.has(contract))
                .forEach(contract ->
                        settings.put("spring.http.serviceclient." + contract + ".base-url", network.url(contract)));
        modules(settings, program);
        settings.putAll(options.properties().getOrDefault("*", Map.of()));
        settings.putAll(options.properties().getOrDefault(program.name(), Map.of()));
        return settings;
    }

    private void modules(Map<String, String> settings, Program program) {
        if (program.has("edge")) {
            settings.put("shop.edge.session-key", secrets.key("session-key"));
        }
        if (program.has("identity")) {
            settings.put("shop.identity.token-kid", Tokens.IDENTITY_KID);
            settings.put("shop.identity.token-key", secrets.privateKey(Tokens.IDENTITY_KID));
            settings.put("shop.identity.staff-password", secrets.staffPassword());
        }
        if (program.has("storefront")) {
            settings.put("shop.storefront.basket-key", secrets.key("basket-key"));
        }
        if (program.has("gateway")) {
            ROUTED.forEach(name -> settings.put("shop.gateway.routes." + name + ".uri", network.url(name)));
            programs.forEach(other -> other.serves().stream()
                    .filter(ROUTED::contains)
                    .sorted()
                    .findFirst()
                    .ifPresent(route -> settings.put("shop.gateway.levers." + other.name(), route)));
        }
        if (program.has("payments")) {
            // Its levers stand on the management port, which only this machine reaches
            settings.put("shop.levers.enabled", "true");
            settings.put(
                    "shop.payments.journal",
                    kept.folder("payments").resolve("journal").toString());
        }
    }

    /** Its own key if it calls anybody, and the public halves of all who do: trust is the same everywhere. */
    private void tokens(Map<String, String> settings, Program program) {
        if (!program.calls().isEmpty()) {
            settings.put("shop.tokens.issuer", program.name());
            settings.put("shop.tokens.kid", Tokens.kid(program.name()));
            settings.put("shop.tokens.private-key", secrets.privateKey(Tokens.kid(program.name())));
        }
        programs.stream()
                .filter(other -> !other.calls().isEmpty())
                .forEach(caller -> trust(settings, Tokens.kid(caller.name()), caller.name(), Scope.INTERNAL));
        trust(settings, Tokens.IDENTITY_KID, "identity", Scope.USER);
    }

    private void trust(Map<String, String> settings, String kid, String issuer, String scope) {
        String prefix = "shop.tokens.trusted." + kid + ".";
        settings.put(prefix + "issuer", issuer);
        settings.put(prefix + "scopes", scope);
        settings.put(prefix + "public-key", secrets.publicKey(kid));
    }
}
