package shop.e2e.manifests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.interfaces.RSAPrivateCrtKey;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import shop.platform.token.RsaKeys;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A plain installation makes the Secrets that the processes need, once. */
class ChartSecretsTest {

    private static final JsonNode NO_VALUES = JsonNodeFactory.instance.objectNode();

    @Test
    void makesEverySecretThatIsDocumented() {
        ObjectNode withCertificate = new JsonMapper().createObjectNode();
        withCertificate.putObject("tls").put("enabled", true);

        Map<String, Set<String>> made = secrets(Map.of(), withCertificate).keySet().stream()
                .map(key -> key.split("/"))
                .collect(Collectors.groupingBy(key -> key[0], Collectors.mapping(key -> key[1], Collectors.toSet())));

        assertThat(made).isEqualTo(GeneratedSecrets.documented().byNamespace());
    }

    @Test
    void everyoneBelievesTheKeysThatTheProcessesHave() {
        Map<String, JsonNode> secrets = secrets(Map.of(), NO_VALUES);
        JsonNode trusted = secrets.get("shop/trusted-keys");

        assertThat(data(secrets.get("shop-payments/trusted-keys"))).isEqualTo(data(trusted));
        for (String caller : List.of("orders", "storefront", "monolith", "fronted", "storage-out", "catalog-out")) {
            Map<String, String> token = data(secrets.get("shop/token-" + caller));
            assertThat(token).containsEntry("shop.tokens.issuer", caller);
            assertPair(trusted, caller, token.get("shop.tokens.kid"), "internal", token.get("shop.tokens.private-key"));
        }
        Map<String, String> identity = data(secrets.get("shop/identity"));
        assertPair(
                trusted,
                "identity",
                identity.get("shop.identity.token-kid"),
                "user",
                identity.get("shop.identity.token-key"));
    }

    @Test
    void makesOthersForAnotherInstallation() {
        Map<String, JsonNode> one = secrets(Map.of(), NO_VALUES);
        Map<String, JsonNode> other = secrets(Map.of(), NO_VALUES);

        assertThat(data(one.get("shop/mongodb-admin")).get("password")).hasSize(48);
        assertThat(one.keySet())
                .isEqualTo(other.keySet())
                .allSatisfy(name -> assertThat(data(one.get(name))).isNotEqualTo(data(other.get(name))));
    }

    @Test
    void keepsWhatIsThere() {
        Map<String, JsonNode> before = secrets(Map.of(), NO_VALUES);

        Map<String, JsonNode> after = secrets(before, NO_VALUES);

        assertThat(after.keySet()).isEqualTo(before.keySet());
        after.forEach((name, secret) -> assertThat(data(secret)).as(name).isEqualTo(data(before.get(name))));
    }

    @Test
    void keepsWhatIsThereWhereAKeyHasBeenExchangedAndOneIsMissing() {
        Map<String, JsonNode> before = secrets(Map.of(), NO_VALUES);
        before.remove("shop/token-monolith");
        ((ObjectNode) before.get("shop/edge").path("data")).put("shop.edge.session-key", "cm90YXRlZA==");

        Map<String, JsonNode> after = secrets(before, NO_VALUES);

        assertThat(data(after.get("shop/edge"))).containsEntry("shop.edge.session-key", "rotated");
        assertThat(data(after.get("shop/trusted-keys")))
                .containsAllEntriesOf(withoutMonolith(data(before.get("shop/trusted-keys"))));
        assertPair(
                after.get("shop/trusted-keys"),
                "monolith",
                "monolith-1",
                "internal",
                data(after.get("shop/token-monolith")).get("shop.tokens.private-key"));
    }

    private static Map<String, String> withoutMonolith(Map<String, String> trusted) {
        trusted.keySet().removeIf(key -> key.contains(".monolith-1."));
        return trusted;
    }

    private static void assertPair(JsonNode trusted, String issuer, String kid, String scope, String privateKey) {
        Map<String, String> keys = data(trusted);
        String prefix = "shop.tokens.trusted." + kid;

        assertThat(keys).containsEntry(prefix + ".issuer", issuer).containsEntry(prefix + ".scopes", scope);
        assertThat(((RSAPrivateCrtKey) RsaKeys.privateKey(privateKey)).getModulus())
                .isEqualTo(RsaKeys.publicKey(keys.get(prefix + ".public-key")).getModulus());
    }

    /** By namespace and name. */
    private static Map<String, JsonNode> secrets(Map<String, JsonNode> found, JsonNode values) {
        Map<String, JsonNode> inTheShop = new TreeMap<>();
        found.forEach((name, secret) -> {
            if (name.startsWith("shop/")) {
                inTheShop.put("Secret " + name.substring("shop/".length()), secret);
            }
        });
        try (Chart chart = Chart.copy(inTheShop)) {
            return chart.with(values).stream()
                    .filter(object -> object.path("kind").asString().equals("Secret"))
                    .collect(Collectors.toMap(
                            object -> Overlay.key(object).substring("Secret ".length()),
                            object -> object,
                            (one, other) -> one,
                            TreeMap::new));
        }
    }

    private static Map<String, String> data(JsonNode secret) {
        Map<String, String> data = new TreeMap<>();
        secret.path("data")
                .forEachEntry((key, value) -> data.put(
                        key, new String(Base64.getDecoder().decode(value.asString()), StandardCharsets.US_ASCII)));
        return data;
    }
}
