package shop.e2e.lab;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import shop.e2e.cluster.CannotBeShown;

/** Ingress: one Service, names, a path that is rewritten. */
@Tag("lab")
class IngressTest {

    @RegisterExtension
    static final Lab LAB = new Lab("ingress");

    /** Where the controller listens. */
    private static String controller() {
        return LAB.api()
                .pods()
                .inNamespace("ingress")
                .withLabel("app.kubernetes.io/name", "skipper")
                .list()
                .getItems()
                .getFirst()
                .getStatus()
                .getPodIP();
    }

    @BeforeAll
    static void theControllerIsTheOneWhoseWordsAreUsed() {
        CannotBeShown.unless(
                LAB.api().namespaces().withName("ingress").get() != null,
                "there is no Skipper in namespace ingress, and the annotation is its own");
    }

    /** Status line, headers and body. */
    private static String get(String host, String path) {
        return LAB.shell("caller")
                .bash("exec 3<>/dev/tcp/%s/9999; printf 'GET %s HTTP/1.0\\r\\nHost: %s\\r\\n\\r\\n' >&3; cat <&3"
                        .formatted(controller(), path, host))
                .succeeded();
    }

    /** The controller looks every few seconds. */
    private static void awaitAnswer(String host, String path, String answer) {
        await("answer of " + host + path)
                .atMost(Lab.SOON)
                .until(() -> get(host, path), it -> it.contains(" 200 ") && it.endsWith(answer));
    }

    @Nested
    class Holds {

        @ParameterizedTest
        @CsvSource({
            "single.lab.localhost, /whatever,            tea /whatever",
            "tea.lab.localhost,    /,                    tea /",
            "coffee.lab.localhost, /menu,                coffee /menu",
            "drinks.lab.localhost, /drinks/coffee/large, coffee /large"
        })
        void aNameAndAPathLeadToAService(String host, String path, String answer) {
            awaitAnswer(host, path, answer);
        }
    }

    @Nested
    class Refused {

        @Test
        void whatIsBelowAnExactPath() {
            awaitAnswer("coffee.lab.localhost", "/menu", "coffee /menu");

            assertThat(get("coffee.lab.localhost", "/menu/large")).contains(" 404 ");
        }

        @Test
        void aPathThatNoRuleOfTheNameHas() {
            awaitAnswer("drinks.lab.localhost", "/drinks/coffee/", "coffee /");

            assertThat(get("drinks.lab.localhost", "/drinks/tea")).contains(" 404 ");
        }

        @Test
        void aNameThatNobodyHas() {
            awaitAnswer("tea.lab.localhost", "/", "tea /");

            assertThat(get("milk.lab.localhost", "/")).contains(" 404 ");
        }
    }
}
