package shop.e2e.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import shop.e2e.client.ApplicationUnderTest;
import shop.e2e.client.LocalShop;
import shop.local.Assembly;
import shop.local.Options;

class MonolithJourneysTest extends Journeys {

    @Override
    protected ApplicationUnderTest start() {
        return LocalShop.start(Assembly.MONOLITH, "monolith-journeys", Options.defaults());
    }

    @Test
    void sellsByTheCommandsOfTheReadme() throws Exception {
        String commands = Readme.blockWith("curl");

        String output = Readme.run(
                commands.replace("http://localhost:8080", shop().url().toString()));

        assertThat(output).contains("\"sku\":\"KIT-001\"", "\"id\":\"", "\"totalInCents\":4900");
    }
}
