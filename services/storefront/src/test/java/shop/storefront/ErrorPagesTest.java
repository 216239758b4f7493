package shop.storefront;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What somebody sees whose request does not get what it is for. */
@Storefront
class ErrorPagesTest {

    @LocalServerPort
    int port;

    private Browser browser;

    @BeforeEach
    void openABrowser() {
        browser = new Browser(port);
    }

    @Test
    void showsAPageWhereThereIsNone() {
        HttpResponse<String> page = browser.get("/nowhere?a=b");

        assertThat(page.statusCode()).isEqualTo(404);
        assertThat(page.headers().firstValue("Content-Type")).hasValue("text/html;charset=UTF-8");
        assertThat(page.headers().firstValue("Cache-Control")).hasValue("no-store");
        assertThat(page.body()).contains("<h1>There is no such page</h1>", "value=\"/nowhere?a=b\"");
    }

    @Test
    void saysItInTheLanguageOfTheVisitor() {
        assertThat(new Browser(port, "fr").get("/nowhere").body()).contains("<h1>Cette page n’existe pas</h1>");
    }

    @Test
    void keepsStatusAndHeadersWhereAFormIsSentToAPageWithoutOne() {
        HttpResponse<String> page = browser.post("/about", "a=b", "");

        assertThat(page.statusCode()).isEqualTo(405);
        assertThat(page.headers().firstValue("Allow").orElseThrow()).contains("GET");
        assertThat(page.body()).contains("This address takes no forms.");
    }

    @Test
    void answersProgramsWithAProblemDocument() {
        HttpResponse<String> answer = browser.send(HttpRequest.newBuilder().header("Accept", "*/*"), "/nowhere");

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    }

    @Test
    void leavesAddressesOfProgramsToThePlatformWhateverTheyAccept() {
        HttpRequest.Builder request =
                HttpRequest.newBuilder().header("Accept", "text/html").POST(BodyPublishers.ofString(""));

        HttpResponse<String> answer = browser.send(request, "/api/nowhere");

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).doesNotContain("<h1>");
    }
}
