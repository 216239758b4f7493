package shop.e2e.manifests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fabric8.kubernetes.api.model.gatewayapi.v1.HTTPRoute;
import io.fabric8.kubernetes.api.model.gatewayapi.v1.HTTPRouteRule;
import io.fabric8.kubernetes.api.model.networking.v1.HTTPIngressPath;
import io.fabric8.kubernetes.api.model.networking.v1.Ingress;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What a controller's own annotation says of a path behind, an HTTPRoute says without it. */
class HttpRouteRewriteTest {

    private static final String ROUTE = "lab/ingress/gateway-api/httproute.yaml";
    private static final Pattern MOD_PATH = Pattern.compile("modPath\\(\"(.+)\", \"(.*)\"\\)");
    private static final List<String> ASKED =
            List.of("/drinks/coffee/large", "/drinks/coffee/large/hot", "/drinks/coffee/");

    private final HTTPRoute route = (HTTPRoute) object(ROUTE);
    private final Ingress ingress = (Ingress) object("lab/ingress/ingress-rewrite.yaml");

    private static JsonNode document(String file) {
        return Yaml.documents(Repository.K8S.resolve(file)).getFirst();
    }

    private static Object object(String file) {
        return StrictModel.read(file, document(file));
    }

    private static HTTPRouteRule rule(HTTPRoute route) {
        return route.getSpec().getRules().getFirst();
    }

    private static String prefix(HTTPRoute route) {
        return rule(route).getMatches().getFirst().getPath().getValue();
    }

    private HTTPIngressPath path() {
        return ingress.getSpec().getRules().getFirst().getHttp().getPaths().getFirst();
    }

    /** By Skipper's filter, whose first argument is a regular expression. */
    private String byAnnotation(String asked) {
        Matcher filter = MOD_PATH.matcher(ingress.getMetadata().getAnnotations().get("zalando.org/skipper-filter"));
        assertThat(filter.matches()).isTrue();
        return asked.replaceFirst(filter.group(1), filter.group(2));
    }

    /** As the Gateway API defines ReplacePrefixMatch: element by element, so that no slash is doubled. */
    private static String byRoute(HTTPRoute route, String asked) {
        var path = rule(route).getFilters().getFirst().getUrlRewrite().getPath();
        assertThat(path.getType()).isEqualTo("ReplacePrefixMatch");
        return (path.getReplacePrefixMatch() + asked.substring(prefix(route).length())).replace("//", "/");
    }

    @Nested
    class Holds {

        @Test
        void theSameNamePathAndService() {
            assertThat(route.getSpec().getHostnames())
                    .containsExactly(ingress.getSpec().getRules().getFirst().getHost());
            assertThat(prefix(route)).isEqualTo(path().getPath());
            assertThat(rule(route).getBackendRefs())
                    .singleElement()
                    .satisfies(backend -> assertThat(backend.getName())
                            .isEqualTo(path().getBackend().getService().getName()));
        }

        @Test
        void theSamePathBehind() {
            assertThat(ASKED)
                    .allSatisfy(asked -> assertThat(byRoute(route, asked)).isEqualTo(byAnnotation(asked)));
        }
    }

    @Nested
    class Refused {

        @Test
        void anotherReplacementIsFound() {
            HTTPRoute other = StrictModel.copy(route);
            rule(other).getFilters().getFirst().getUrlRewrite().getPath().setReplacePrefixMatch("/tea");

            assertThat(ASKED)
                    .allSatisfy(asked -> assertThat(byRoute(other, asked)).isNotEqualTo(byAnnotation(asked)));
        }

        @Test
        void aWordOfOneControllerIsNotOfTheStandard() {
            String text = document(ROUTE).toString();

            assertThat(route.getMetadata().getAnnotations()).isNullOrEmpty();
            assertThatThrownBy(() -> StrictModel.read(
                            ROUTE,
                            Yaml.documents(ROUTE, text.replace("\"replacePrefixMatch\"", "\"modPath\""))
                                    .getFirst()))
                    .isInstanceOf(NotAManifest.class)
                    .hasMessageContaining("modPath");
        }
    }
}
