package shop.platform.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import shop.platform.api.Feeling;
import tools.jackson.core.JacksonException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonFactoryBuilder;
import tools.jackson.databind.json.JsonMapper;

class JsonRulesTest {

    private final JsonMapper json = mapper();

    enum Colour {
        RED
    }

    record Painted(Colour colour) {}

    @Test
    void readAnEnumValueOfANewerReleaseInAContractAsNull() {
        assertThat(json.readValue("{\"mood\":\"GOOD\"}", Feeling.class)).isEqualTo(new Feeling(Feeling.Mood.GOOD));
        assertThat(json.readValue("{\"mood\":\"LATER\"}", Feeling.class)).isEqualTo(new Feeling(null));
    }

    @Test
    void refuseAnUnknownEnumValueInAPublicBody() {
        assertThatThrownBy(() -> json.readValue("{\"colour\":\"BLUE\"}", Painted.class))
                .isInstanceOf(JacksonException.class);
    }

    @Test
    void readTheLargestPageOfOrdersInAnyScript() {
        String line = "{\"sku\":\"%s\",\"name\":\"%s\",\"quantity\":99,\"priceInCents\":100000000}"
                .formatted("S".repeat(32), "\u8336".repeat(120));
        byte[] page = ("[" + (line + ",").repeat(100 * 50 - 1) + line + "]").getBytes(StandardCharsets.UTF_8);

        assertThat(page.length).isGreaterThan(2 * 1024 * 1024);
        assertThat(json.readTree(page).size()).isEqualTo(5_000);
    }

    private static JsonMapper mapper() {
        JsonRules rules = new JsonRules();
        JsonFactoryBuilder factory = JsonFactory.builder();
        rules.platformJsonLimits().customize(factory);
        JsonMapper.Builder mapper = JsonMapper.builder(factory.build());
        rules.platformStrictJson().customize(mapper);
        return mapper.build();
    }
}
