package shop.edge.guard;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import shop.edge.EdgeProcess;
import shop.edge.RawHttp.Answer;

class InternalPathsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/internal",
                "/internal/",
                "/internal/catalog/products",
                "/INTERNAL/catalog",
                "/Internal",
                "//internal/catalog",
                "///internal",
                "/./internal",
                "/x/../internal/catalog",
                "/api/products/../../internal/catalog",
                "/internal;a=b/catalog",
                "/;/internal",
                "/;a=b/internal",
                "/..;/internal",
                "/%69nternal",
                "/%49NTERNAL/x",
                "/%2569nternal",
                "/%252569nternal",
                "/internal%2fcatalog",
                "/%2finternal",
                "/%2e/internal",
                "/x/%2e%2e/internal",
                "/x/..%2finternal",
                "/x%2f..%2finternal",
                "/internal%3ba=b",
                "/internal%20/x",
                "/internal%00/x",
                "/\\internal",
                "/x\\..\\internal",
                "/x%5c..%5cinternal",
                "/%25%36%39nternal",
                "/%25%32%35%25%33%32%25%33%35%36%39nternal"
            })
    void knowsTheInternalPathsInDisguise(String path) {
        assertThat(InternalPaths.isInternal(path)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/api/products",
                "/internals",
                "/internal-affairs",
                "/api/products/internal",
                "/product/internal",
                "/%zz",
                "/%",
                "/api/products/caf%C3%A9",
                "/a;b=c",
                "/.well-known/x",
                "/x//y",
                "/a+b%20c"
            })
    void letsOtherPathsBe(String path) {
        assertThat(InternalPaths.isInternal(path)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/internal/echo",
                "/INTERNAL/echo",
                "/Internal/echo",
                "//internal/echo",
                "/./internal/echo",
                "/api/echo/../../internal/echo",
                "/internal;x=y/echo",
                "/;/internal/echo",
                "/api/..;/internal/echo",
                "/%69nternal/echo",
                "/%2569nternal/echo",
                "/api/echo/%2e%2e/%2e%2e/internal/echo"
            })
    void areNotThereForAnybodyOutside(String target) {
        for (String method : new String[] {"GET", "POST", "OPTIONS"}) {
            Answer answer = EdgeProcess.direct()
                    .send(method, target, "Authorization: Bearer " + shop.platform.testing.TestTokens.service());

            assertThat(answer.status()).as(answer.body()).isEqualTo(404);
            assertThat(answer.problem()).isEqualTo("not-found");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/internal%2fecho",
                "/%2finternal/echo",
                "/x/..%2finternal/echo",
                "/internal%00/echo",
                "/internal\\echo",
                "/\\internal/echo",
                "/internal%5cecho",
                "/%zz/internal/echo",
                "http://shop.example/internal/echo",
                "internal/echo"
            })
    void areNotReachedByWhatTheServerItselfRefuses(String target) {
        Answer answer = EdgeProcess.direct().send("GET", target);

        assertThat(answer.status()).isIn(400, 404);
        assertThat(answer.body()).doesNotContain("\"bytes\"");
    }
}
