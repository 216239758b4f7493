package shop.storefront;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;
import shop.platform.about.Neighbourhood;

class AboutPageTest {

    @Nested
    @Storefront
    class OnAMachineOfNoCluster {

        @LocalServerPort
        int port;

        @Test
        void saysWhichProcessAnswersAndThatItSeesNoOthers() {
            HttpResponse<String> page = new Browser(port).get("/about");

            assertThat(page.statusCode()).isEqualTo(200);
            assertThat(page.headers().firstValue("Cache-Control")).hasValue("no-store");
            assertThat(page.body())
                    .contains("does not run on Kubernetes", "id=\"version\"", "href=\"/about/concepts\"");
            assertThat(page.body()).doesNotContain("Pod<", "Node<", "Assembly<", "Commit<", "null");
            assertThat(Instant.parse(started(page.body()))).isBefore(Instant.now());
            assertThat(shown("started", page.body())).endsWith(" UTC");
        }
    }

    @Nested
    @Storefront
    @Import(Seen.class)
    @TestPropertySource(
            properties = {
                "spring.application.name=storefront",
                "shop.about.assembly=services",
                "shop.about.version=1.2.3",
                "shop.about.commit=0123abc",
                "shop.about.pod=storefront-1",
                "shop.about.node=worker-1",
                "shop.about.namespace=shop"
            })
    class InACluster {

        @LocalServerPort
        int port;

        @Autowired
        Seen seen;

        @Test
        void showsWhatTheDeploymentSaysOfThePod() {
            String page = new Browser(port).get("/about").body();

            assertThat(List.of("process", "assembly", "version", "commit", "pod", "node", "namespace"))
                    .extracting(fact -> shown(fact, page))
                    .containsExactly("storefront", "services", "1.2.3", "0123abc", "storefront-1", "worker-1", "shop");
        }

        @Test
        void showsEveryInstanceAndWhetherItIsReady() {
            seen.view = new Neighbourhood.View(
                    Neighbourhood.Sight.CLEAR,
                    List.of(
                            new Neighbourhood.Service("catalog", List.of()),
                            new Neighbourhood.Service(
                                    "orders",
                                    List.of(
                                            new Neighbourhood.Instance("orders-<1>", "worker-1", true),
                                            new Neighbourhood.Instance("orders-2", "", false)))));

            String page = new Browser(port).get("/about").body().replaceAll("\\s+", " ");

            assertThat(page).contains(">catalog</dt>", "no instance", "orders-&lt;1&gt; on worker-1 </p>");
            assertThat(page).contains("orders-2 (not ready)");
        }

        @Test
        void saysThatItMayNotRead() {
            seen.view = new Neighbourhood.View(Neighbourhood.Sight.REFUSED, List.of());

            HttpResponse<String> page = new Browser(port).get("/about");

            assertThat(page.statusCode()).isEqualTo(200);
            assertThat(page.body())
                    .contains("does not tell this process about others")
                    .doesNotContain("no instance");
        }
    }

    @TestConfiguration(proxyBeanMethods = false)
    static class Seen {

        volatile Neighbourhood.View view = new Neighbourhood.View(Neighbourhood.Sight.CLEAR, List.of());

        @Bean
        Neighbourhood neighbourhood() {
            return () -> view;
        }
    }

    private static String started(String page) {
        return first("id=\"started\" datetime=\"([^\"]*)\"", page);
    }

    private static String shown(String id, String page) {
        return first("id=\"" + id + "\"[^>]*>([^<]*)<", page);
    }

    private static String first(String pattern, String page) {
        return Pattern.compile(pattern)
                .matcher(page)
                .results()
                .map((MatchResult match) -> match.group(1))
                .findFirst()
                .orElseThrow();
    }
}
