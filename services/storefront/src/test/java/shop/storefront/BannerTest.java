package shop.storefront;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.cloud.context.environment.EnvironmentChangeEvent;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.MutablePropertySources;

@Storefront
class BannerTest {

    @Autowired
    StorefrontBanner banner;

    @Autowired
    ConfigurableApplicationContext context;

    @LocalServerPort
    int port;

    @AfterEach
    void takeItDown() {
        banner.setText("");
    }

    @ParameterizedTest
    @CsvSource({"GET,/", "GET,/about", "POST,/basket"})
    void standsAboveEveryPageWhileItHasAText(String method, String path) {
        assertThat(page(method, path)).contains("<main").doesNotContain("id=\"banner\"");

        banner.setText("  We <b>close</b> at noon ");

        assertThat(page(method, path)).contains("id=\"banner\">We &lt;b&gt;close&lt;/b&gt; at noon</p>");
    }

    @Test
    void isBoundAgainWhenASettingChangesAndEmptyWhenItIsGone() {
        MutablePropertySources sources = context.getEnvironment().getPropertySources();
        sources.addFirst(new MapPropertySource("changed", Map.of("shop.storefront.banner.text", "Welcome")));

        context.publishEvent(new EnvironmentChangeEvent(context, Set.of("shop.storefront.banner.text")));

        assertThat(page("GET", "/")).contains("id=\"banner\">Welcome</p>");

        sources.remove("changed");
        context.publishEvent(new EnvironmentChangeEvent(context, Set.of("shop.storefront.banner.text")));

        assertThat(page("GET", "/")).contains("<main").doesNotContain("id=\"banner\"");
    }

    private String page(String method, String path) {
        Browser browser = new Browser(port);
        // A quantity that no basket takes: the answer is the page of refusals
        return (method.equals("GET") ? browser.get(path) : browser.post("/basket", "sku=MUG-1&quantity=0", "")).body();
    }
}
