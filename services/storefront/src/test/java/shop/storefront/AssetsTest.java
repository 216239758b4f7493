package shop.storefront;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Style sheet, script and icon of the pages. */
@Storefront
class AssetsTest {

    private static final Pattern LINK = Pattern.compile("(?:href|src)=\"(/storefront/[^\"]+)\"");
    private static final int MOST_BYTES = 60_000;

    /** Compressing less than this costs more than it saves. */
    private static final int TOO_SMALL = 1024;

    @Autowired
    StubCatalog catalog;

    @LocalServerPort
    int port;

    private Browser browser;

    @BeforeEach
    void openABrowser() {
        catalog.reset();
        browser = new Browser(port);
    }

    @Test
    void haveTheHashOfTheirContentInTheirNameAndMayBeKeptForEver() {
        assertThat(links()).hasSize(4).allSatisfy(link -> {
            assertThat(link).matches(".*-[0-9a-f]{32}\\.(css|js|svg)");

            HttpResponse<String> asset = browser.get(link);

            assertThat(asset.statusCode()).isEqualTo(200);
            assertThat(asset.headers().firstValue("Cache-Control")).hasValue("max-age=31536000, public, immutable");
        });
    }

    /** While a rollout is under way, pages of both releases ask replicas of both. */
    @Test
    void areThereUnderTheHashOfAnotherReleaseButNotToBeKept() {
        assertThat(links()).allSatisfy(link -> {
            HttpResponse<String> own = browser.get(link);

            HttpResponse<String> other = browser.get(link.replaceAll("-[0-9a-f]{32}", "-" + "0".repeat(32)));

            assertThat(other.statusCode()).isEqualTo(200);
            assertThat(other.body()).isEqualTo(own.body());
            assertThat(other.headers().firstValue("Content-Type"))
                    .isEqualTo(own.headers().firstValue("Content-Type"));
            assertThat(other.headers().allValues("Cache-Control")).containsExactly("no-store");
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nothing.css",
                "nothing-00000000000000000000000000000000.css",
                "",
                "..%2f..%2fapplication.yml",
                "htmx.org/",
                "%00"
            })
    void areNoOtherFilesThanThese(String name) {
        assertThat(browser.get("/storefront/" + name).statusCode()).isIn(400, 404);
    }

    @Test
    void weighAtMostSixtyKilobytesOnTheWire() {
        int bytes = links().stream()
                .filter(link -> link.matches(".*\\.(css|js)"))
                .map(this::compressed)
                .peek(answer -> assertThat(answer.headers().firstValue("Content-Encoding"))
                        .as(answer.uri().getPath())
                        .isEqualTo(answer.body().length < TOO_SMALL ? Optional.empty() : Optional.of("gzip")))
                .mapToInt(answer -> answer.body().length)
                .sum();

        assertThat(bytes).isBetween(10_000, MOST_BYTES);
    }

    @Test
    void pagesAreCompressedToo() {
        HttpResponse<byte[]> page = compressed("/");

        assertThat(page.headers().firstValue("Content-Encoding")).hasValue("gzip");
        assertThat(page.body().length).isLessThan(browser.get("/").body().length() / 2);
    }

    private List<String> links() {
        Stream<MatchResult> links = LINK.matcher(browser.get("/").body()).results();
        return links.map(link -> link.group(1)).toList();
    }

    private HttpResponse<byte[]> compressed(String path) {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .header("Accept", "text/html,*/*;q=0.8")
                .header("Accept-Encoding", "gzip")
                .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(request, BodyHandlers.ofByteArray());
        } catch (IOException | InterruptedException broken) {
            throw new AssertionError(broken);
        }
    }
}
