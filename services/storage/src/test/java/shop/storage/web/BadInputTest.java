package shop.storage.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BadInputTest extends RefusedRequests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/x",
                "/" + SHA,
                "/" + SHA + "0",
                "/" + SHA + ".png",
                "/" + SHA + "/",
                "/" + SHA + "/x",
                "/E3B0C44298FC1C149AFBF4C8996FB92427AE41E4649B934CA495991B7852B855",
                "/" + SHA + "%0a",
                "/" + SHA + "%20",
                "/%24ne",
                "/%7B%22%24gt%22:%22%22%7D",
                "/..%252f..%252fetc%252fpasswd",
                "//" + SHA
            })
    void findsNoPictureAtAnOddAddress(String address) throws IOException {
        refuses(404, "not-found", () -> http.send("GET", "/api/files/pictures" + address));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/%00", "/..%2f", "/a%5cb", "/%ff%fe", "/%2e%2e%2f%2e%2e", "/%zz"})
    void refusesAnAddressThatIsNone(String address) throws IOException {
        assertThat(http.send("GET", "/api/files/pictures" + address).status()).isBetween(400, 404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/x",
                "/1-1-1-1-1",
                "/00000000-0000-0000-0000-00000000000G",
                "/00000000-0000-0000-0000-0000000000000",
                "/00000000-0000-0000-0000-000000000000%0a",
                "/%7B%22%24gt%22:%22%22%7D",
                "/00000000-0000-0000-0000-000000000000"
            })
    void findsNoReceiptAtAnOddAddress(String address) throws IOException {
        refuses(404, "not-found", () -> http.send("GET", "/api/files/receipts" + address, user("alice")));
    }

    @ParameterizedTest
    @CsvSource({
        "POST, /api/files/pictures/" + SHA + ", 'GET,HEAD'",
        "PUT, /api/files/pictures/" + SHA + ", 'GET,HEAD'",
        "PATCH, /api/files/pictures/" + SHA + ", 'GET,HEAD'",
        "DELETE, /api/files/pictures/" + SHA + ", 'GET,HEAD'",
        "OPTIONS, /api/files/pictures/" + SHA + ", 'GET,HEAD'",
        "PROPFIND, /api/files/pictures/" + SHA + ", 'GET,HEAD'",
        "POST, /api/files/pictures/, 'GET,HEAD'",
        "POST, /api/files/pictures, 'GET,HEAD'",
        "DELETE, /api/files/pictures/a/b/c, 'GET,HEAD'",
        "GET, /api/files, 'POST'",
        "PUT, /api/files, 'POST'",
        "DELETE, /api/files/receipts/00000000-0000-0000-0000-000000000000, 'GET,HEAD'",
        "POST, /api/files/receipts/00000000-0000-0000-0000-000000000000, 'GET,HEAD'"
    })
    void refusesTheWrongVerb(String verb, String address, String allowed) throws IOException {
        RawHttp.Answer answer = refuses(405, "method-not-allowed", () -> http.send(verb, address, PNG, staff()));

        assertThat(String.valueOf(answer.header("Allow")).split(", ?")).containsExactlyInAnyOrder(allowed.split(","));
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Range", "If-Range", "If-None-Match", "If-Match"})
    void survivesOddConditions(String header) throws IOException {
        String address = keep(PNG);

        for (String value :
                new String[] {"", ",", "\"", "\"\"\"", "W/", "bytes=,", "\u00e9", "a".repeat(9000), "{\"$ne\":1}"}) {
            assertThat(http.send("GET", address, header + ": " + value).status())
                    .as(value)
                    .isIn(200, 412);
        }
    }

    @Test
    void keepsTheContractForProcesses() throws IOException {
        String address = "/internal/storage/pictures";

        refuses(401, "token-required", () -> http.send("POST", address, PNG));
        refuses(403, "wrong-scope", () -> http.send("POST", address, PNG, staff()));
    }
}
