package shop.edge.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import shop.edge.EdgeProcess;
import shop.edge.RawHttp;
import shop.edge.RawHttp.Answer;

class SessionBadInputTest {

    private final RawHttp http = EdgeProcess.direct();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{",
                "[]",
                "\"text\"",
                "5",
                "{}",
                "{\"username\":\"staff\"}",
                "{\"password\":\"x\"}",
                "{\"username\":\"\",\"password\":\"x\"}",
                "{\"username\":\" \",\"password\":\"x\"}",
                "{\"username\":\"staff\",\"password\":\"\"}",
                "{\"username\":null,\"password\":null}",
                "{\"username\":5,\"password\":\"x\"}",
                "{\"username\":{\"$ne\":null},\"password\":{\"$ne\":null}}",
                "{\"username\":[\"staff\"],\"password\":\"x\"}",
                "{\"username\":\"staff\",\"password\":true}",
                "{\"username\":\"staff\",\"password\":\"x\",\"roles\":[\"STAFF\"]}",
                "{\"username\":\"staff\",\"username\":\"staff\",\"password\":\"x\"}",
                "{\"username\":\"staff\",\"password\":\"x\"}{}"
            })
    void refusesALogInThatIsNotWellFormed(String json) {
        Answer answer = http.json("POST", "/api/session", json);

        assertThat(answer.status()).as(answer.body()).isEqualTo(400);
        assertThat(answer.problem()).isEqualTo("invalid-request");
        assertThat(answer.body()).contains("\"errors\":[{");
        assertThat(answer.headers("Set-Cookie")).isEmpty();
    }

    @Test
    void refusesNamesAndPasswordsWithoutEnd() {
        String name = "{\"username\":\"" + "x".repeat(101) + "\",\"password\":\"x\"}";
        String password = "{\"username\":\"x\",\"password\":\"" + "x".repeat(257) + "\"}";

        assertThat(http.json("POST", "/api/session", name).status()).isEqualTo(400);
        assertThat(http.json("POST", "/api/session", password).status()).isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"$ne", "\\u0000", "\\uD800", "a\\nb", "../staff", "' or 1=1"})
    void takesOddTextForANameThatNobodyHas(String name) {
        Answer answer = http.json("POST", "/api/session", "{\"username\":\"" + name + "\",\"password\":\"x\"}");

        assertThat(answer.status()).as(answer.body()).isEqualTo(401);
        assertThat(answer.problem()).isEqualTo("wrong-credentials");
    }

    @Test
    void takesAPasswordThatBcryptCannotSeeWholeForAWrongOne() {
        String password = EdgeProcess.PASSWORD + "\\u0000" + EdgeProcess.PASSWORD;

        Answer answer = http.json("POST", "/api/session", "{\"username\":\"staff\",\"password\":\"" + password + "\"}");

        assertThat(answer.status()).isEqualTo(401);
    }

    @ParameterizedTest
    @CsvSource({
        "text/plain, 415",
        "application/xml, 415",
        "multipart/form-data; boundary=x, 415",
        "application/json; charset=nonsense, 415",
        "/, 415",
        "nonsense, 415"
    })
    void refusesOtherKindsOfBodies(String type, int status) {
        byte[] body = "{}".getBytes(StandardCharsets.UTF_8);

        Answer answer = http.send("POST", "/api/session", body, "Content-Type: " + type, RawHttp.length(body));

        assertThat(answer.status()).as(answer.body()).isBetween(400, status);
        assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
    }

    @ParameterizedTest
    @CsvSource({"PUT, /api/session", "PATCH, /api/session", "GET, /api/session/end", "DELETE, /api/session/end"})
    void refusesOtherMethods(String method, String path) {
        Answer answer = http.send(method, path, "Accept: application/json");

        assertThat(answer.status()).isEqualTo(405);
        assertThat(answer.header("Allow")).isNotEmpty();
        assertThat(answer.problem()).isEqualTo("method-not-allowed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"username=%zz", "username=%", "%=%", "=", "&&&", "return=%ff%fe", "username=a&username=b"})
    void survivesBrokenForms(String form) {
        Answer answer = http.form("/api/session", form, "Sec-Fetch-Site: same-origin");

        assertThat(answer.status()).as(answer.body()).isBetween(300, 499);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "shop-session",
                "shop-session=",
                "shop-session=\"",
                "=;=;",
                "shop-session=a; shop-session=b",
                "$Version=1"
            })
    void survivesBrokenCookies(String cookie) {
        assertThat(http.send("GET", "/api/session", "Cookie: " + cookie).status())
                .isEqualTo(401);
        assertThat(http.send("GET", "/api/products/1", "Cookie: " + cookie).status())
                .isEqualTo(200);
    }
}
