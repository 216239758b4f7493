package shop.gateway;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import shop.platform.testing.EmbeddedMongo;
import shop.platform.testing.TestTokens;

/** What every gateway under test or measurement is started with: keys that the tests know, and nobody is limited. */
public final class TestSettings {

    private static final String SESSION_KEY = "MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY=";

    private TestSettings() {}

    /** Arguments of the command line. */
    public static List<String> arguments() {
        Map<String, String> settings = new LinkedHashMap<>(TestTokens.properties());
        settings.put("shop.drain.period", "0s");
        settings.put("shop.warm-up.period", "0s");
        settings.put("management.server.port", "0");
        settings.put("spring.application.name", "gateway");
        settings.put("shop.identity.mongo-uri", EmbeddedMongo.uri("identity"));
        settings.put("shop.identity.token-key", TestTokens.identityKey());
        settings.put("shop.identity.token-kid", "identity-1");
        settings.put("shop.edge.session-key", SESSION_KEY);
        settings.put("shop.edge.rate-limit-per-second", "0");
        return settings.entrySet().stream()
                .map(setting -> "--" + setting.getKey() + "=" + setting.getValue())
                .toList();
    }
}
