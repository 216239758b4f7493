package shop.storefront;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Which language a page speaks. */
@Storefront
class LanguagesTest {

    @Autowired
    StubCatalog catalog;

    @LocalServerPort
    int port;

    @BeforeEach
    void aShelf() {
        catalog.reset();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''|en",
                "en-GB,en;q=0.9|en-GB",
                "fr|fr",
                "fr-CH, en;q=0.5|fr-CH",
                "en;q=0.3, fr-FR;q=0.9|fr-FR",
                "de, es;q=0.8|en",
                "de, fr;q=0.1|fr",
                "fr-u-nu-arab-ca-islamic|fr",
                "*|en",
                "%%%,;;q=x|en"
            })
    void isTheFirstThatTheBrowserAsksForAndTheShopSpeaks(String asked, String spoken) {
        assertThat(new Browser(port, asked).get("/").body()).contains("<html lang=\"" + spoken + "\">");
    }

    @Test
    void isWhatTheVisitorChoseWhateverTheBrowserAsksFor() {
        Browser german = new Browser(port, "de-DE, en-GB;q=0.8");

        HttpResponse<String> chosen = german.post("/language", "lang=fr&return=%2F%3Fq%3Dmug", "");
        String page = german.get("/", Browser.cookieOf(chosen)).body();

        assertThat(chosen.statusCode()).isEqualTo(303);
        assertThat(chosen.headers().firstValue("Location")).hasValue("/?q=mug");
        assertThat(page).contains("<html lang=\"fr\">", "Ajouter au panier", "1\u202f234,50\u00a0€");
        assertThat(page).doesNotContain("Add to basket");
    }

    @Test
    void keepsTheRegionOfTheBrowserInTheChosenLanguage() {
        assertThat(new Browser(port, "en, fr-CH;q=0.1").get("/", "lang=fr").body())
                .contains("<html lang=\"fr-CH\">");
    }

    @ParameterizedTest
    @ValueSource(strings = {"lang=xx", "lang=", "lang=fr-FR", "lang=%zz", "lang=\"", "lang=../fr"})
    void isUnchangedByACookieThatNamesNone(String cookie) {
        HttpResponse<String> page = new Browser(port, "en").get("/", cookie);

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("<html lang=\"en\">");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "lang=", "lang=xx", "lang=fr%0d%0aSet-Cookie:a=b", "return=/"})
    void refusesToSpeakWhatItDoesNot(String form) {
        HttpResponse<String> page = new Browser(port).post("/language", form, "");

        assertThat(page.statusCode()).isEqualTo(400);
        assertThat(page.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(page.body()).contains("We do not speak that language yet.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://evil.example", "//evil.example", "/%09/evil.example", ""})
    void leadsBackIntoTheShopOnly(String elsewhere) {
        HttpResponse<String> chosen = new Browser(port).post("/language", "lang=fr&return=" + elsewhere, "");

        assertThat(chosen.headers().firstValue("Location")).hasValue("/");
    }

    @Test
    void leadsBackToAPathThatIsNoProperAddress() {
        HttpResponse<String> chosen = new Browser(port).post("/language", "lang=fr&return=%2F%7B%7C%22%25", "");

        assertThat(chosen.statusCode()).isEqualTo(303);
        assertThat(chosen.headers().firstValue("Location")).hasValue("/{|\"%");
    }
}
