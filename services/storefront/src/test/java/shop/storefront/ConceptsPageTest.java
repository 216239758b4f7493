package shop.storefront;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import shop.platform.about.ClusterObjects;
import shop.platform.about.ClusterObjects.Kind;
import shop.platform.about.ClusterObjects.Line;
import shop.platform.about.ClusterObjects.Sight;

class ConceptsPageTest {

    private static String concept(String id, String page) {
        return Pattern.compile("<details class=\"concept\" id=\"concept-" + id + "\".*?</details>", Pattern.DOTALL)
                .matcher(page)
                .results()
                .map(MatchResult::group)
                .findFirst()
                .orElseThrow();
    }

    @Nested
    @Storefront
    class OnAMachineOfNoCluster {

        @LocalServerPort
        int port;

        @Test
        void showsTheWholeLedgerByTopic() {
            HttpResponse<String> page = new Browser(port).get("/about/concepts");

            assertThat(page.statusCode()).isEqualTo(200);
            assertThat(Pattern.compile("<section id=\"([a-z-]+)\"")
                            .matcher(page.body())
                            .results()
                            .map(section -> section.group(1)))
                    .hasSize(12)
                    .startsWith("architecture", "namespaces", "api-server")
                    .endsWith("security", "monitoring");
            assertThat(concept("sidecars", page.body()))
                    .contains("Sidecar container", "Stable since 1.33", "k8s/lab/sidecar/**.yaml")
                    .contains("kubectl apply -k k8s/lab/sidecar &amp;&amp; kubectl ");
        }

        @Test
        void saysThatThereIsNothingLive() {
            String page = new Browser(port).get("/about/concepts").body();

            assertThat(page).contains("does not run on Kubernetes").doesNotContain("Right now");
        }

        @Test
        void speaksFrenchAroundTheLedger() {
            String page = new Browser(port, "fr").get("/about/concepts").body();

            assertThat(page).contains("Kubernetes dans cette boutique", "Ne doit pas arriver", "lang=\"en\"");
        }
    }

    @Nested
    @Storefront
    @Import(Seen.class)
    class InACluster {

        @LocalServerPort
        int port;

        @Autowired
        Seen seen;

        private String page() {
            return new Browser(port).get("/about/concepts").body();
        }

        @BeforeEach
        void aCluster() {
            seen.kinds = Map.of(
                    "service",
                    new Kind(
                            "Service",
                            Sight.CLEAR,
                            List.of("Type"),
                            List.of(
                                    new Line("catalog", "catalog", List.of("ClusterIP")),
                                    new Line("payments", "payments", List.of("<External>")))),
                    "role",
                    new Kind("Role", Sight.FORBIDDEN, List.of(), List.of()),
                    "job",
                    new Kind("Job", Sight.SILENT, List.of(), List.of()));
        }

        @Test
        void showsTheObjectsOfTheManifestsAndNoOthers() {
            String page = page();

            assertThat(concept("external-name", page))
                    .contains("<td>payments</td><td>&lt;External&gt;</td>")
                    .doesNotContain("<td>catalog</td>");
            assertThat(concept("services", page)).contains("<td>catalog</td><td>ClusterIP</td>");
        }

        @Test
        void saysWhatItMayNotSeeWhoDoesNotAnswerAndWhatIsElsewhere() {
            String page = page();

            assertThat(concept("rbac", page)).contains("Role: this process may not list them.");
            assertThat(concept("jobs", page)).contains("Job: the API server did not answer.");
            assertThat(concept("sidecars", page)).contains("k8s/lab/sidecar: in a namespace that");
            assertThat(concept("kustomize", page)).contains("this is about files");
        }

        @Test
        void saysThatThereAreNone() {
            seen.kinds = Map.of("service", new Kind("Service", Sight.CLEAR, List.of("Type"), List.of()));

            assertThat(concept("services", page())).contains("Service: none at the moment.");
        }

        @Test
        void isThereWhenNobodyAnswersAtAll() {
            seen.kinds = Map.of();

            assertThat(new Browser(port).get("/about/concepts").statusCode()).isEqualTo(200);
        }
    }

    @TestConfiguration(proxyBeanMethods = false)
    static class Seen {

        volatile Map<String, Kind> kinds = Map.of();

        @Bean
        ClusterObjects clusterObjects() {
            return () -> new ClusterObjects.View(true, kinds);
        }
    }
}
