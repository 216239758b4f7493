package shop.storage.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import shop.platform.testing.TestTokens;
import shop.storage.SamplePictures;

class BadInputTest extends RunningStorage {

    private static final byte[] PNG = SamplePictures.png();
    private static final String SHA = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";

    private static final Map<String, byte[]> NO_PICTURES = Map.of(
            "nothing", new byte[0],
            "one byte", new byte[1],
            "text", bytes("hello"),
            "SVG", bytes("<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>"),
            "GIF", bytes("GIF89a" + "\0".repeat(100)),
            "HTML behind a PNG's magic", joined(Arrays.copyOf(PNG, 8), bytes("<script>alert(1)</script>".repeat(9))),
            "HTML behind a PNG's header", joined(Arrays.copyOf(PNG, 33), bytes("<script>alert(1)</script>")),
            "HTML behind a whole PNG", joined(PNG, bytes("<script>alert(1)</script>")),
            "half a PNG's header", Arrays.copyOf(PNG, 20),
            "half a PNG", Arrays.copyOf(PNG, PNG.length / 2));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nothing",
                "one byte",
                "text",
                "SVG",
                "GIF",
                "HTML behind a PNG's magic",
                "HTML behind a PNG's header",
                "HTML behind a whole PNG",
                "half a PNG's header",
                "half a PNG"
            })
    void refusesWhatIsNoPicture(String what) throws IOException {
        refuses(
                415,
                "not-a-picture",
                () -> http.send(
                        "POST",
                        "/api/files",
                        NO_PICTURES.getOrDefault(what, new byte[0]),
                        staff(),
                        "Content-Type: image/png"));
    }

    @Test
    void refusesMoreThanFiveMebibytesWithoutWaitingForThem() throws IOException {
        String head = RawHttp.head("POST", "/api/files", staff(), "Content-Length: 5242881", "Connection: close");

        refuses(413, "too-large", () -> http.send("POST", "/api/files", SamplePictures.png(5242881, 1), staff()));
        refuses(413, "too-large", () -> http.exchange(head + "Expect: 100-continue\r\n\r\n", new byte[0]));
    }

    @Test
    void refusesMoreThanFiveMebibytesInChunks() throws IOException {
        String head = RawHttp.head("POST", "/api/files", staff(), "Transfer-Encoding: chunked", "Connection: close");
        byte[] picture = SamplePictures.png(5242881, 1);

        refuses(
                413,
                "too-large",
                () -> http.exchange(
                        head + "\r\n" + Integer.toHexString(picture.length) + "\r\n", PicturesTest.withEnd(picture)));
    }

    @Test
    void refusesABodyThatIsNotWellFramed() throws IOException {
        String head = RawHttp.head("POST", "/api/files", staff(), "Transfer-Encoding: chunked", "Connection: close");

        refuses(400, "bad-request", () -> http.exchange(head + "\r\nno number\r\n", PNG));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "multipart/form-data; boundary=x",
                "multipart/mixed; boundary=x",
                "application/x-www-form-urlencoded",
                "Application/X-WWW-Form-Urlencoded; charset=utf-8"
            })
    void refusesForms(String type) throws IOException {
        refuses(
                415,
                "unsupported-media-type",
                () -> http.send("POST", "/api/files", PNG, staff(), "Content-Type: " + type));
    }

    @Test
    void refusesAnUploadFromAnybodyButStaff() throws IOException {
        refuses(401, "token-required", () -> http.send("POST", "/api/files", PNG));
        refuses(403, "staff-only", () -> http.send("POST", "/api/files", PNG, user("alice")));
        refuses(401, "invalid-token", () -> http.send("POST", "/api/files", PNG, "Authorization: Bearer a.b.c"));
        refuses(
                403,
                "wrong-scope",
                () -> http.send("POST", "/api/files", PNG, "Authorization: Bearer " + TestTokens.service()));
    }

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

    private interface Request {
        RawHttp.Answer send() throws IOException;
    }

    private RawHttp.Answer refuses(int status, String problem, Request request) throws IOException {
        long before = stored();

        RawHttp.Answer answer = request.send();

        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
        assertThat(answer.text()).contains("urn:shop:problem:" + problem);
        assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
        assertThat(stored()).isEqualTo(before);
        return answer;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] joined(byte[] one, byte[] two) {
        byte[] all = Arrays.copyOf(one, one.length + two.length);
        System.arraycopy(two, 0, all, one.length, two.length);
        return all;
    }
}
