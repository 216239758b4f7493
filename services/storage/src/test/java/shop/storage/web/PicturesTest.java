package shop.storage.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import shop.storage.SamplePictures;
import shop.storage.domain.PictureAddress;

class PicturesTest extends RunningStorage {

    private static final byte[] SMALL = SamplePictures.png(1000, 1);
    private static final byte[] LARGE = SamplePictures.png(700_000, 2);

    private String small;
    private String large;

    @BeforeAll
    void keepPictures() {
        small = keep(SMALL);
        large = keep(LARGE);
    }

    @Test
    void keepsAPictureFromStaffAtTheAddressOfItsBytes() throws IOException {
        byte[] picture = SamplePictures.png(50_000, 3);
        String address = "/api/files/pictures/" + PictureAddress.of(picture).sha256();

        RawHttp.Answer first = http.send("POST", "/api/files", picture, staff(), "Content-Type: text/html");
        RawHttp.Answer again = http.send("POST", "/api/files", picture, staff());

        assertThat(first.status()).as(first.text()).isEqualTo(201);
        assertThat(first.header("Location")).isEqualTo(address);
        assertThat(first.text())
                .isEqualTo("{\"sha256\":\"%s\"}", PictureAddress.of(picture).sha256());
        assertThat(again.status()).isEqualTo(200);
        assertThat(again.header("Location")).isEqualTo(address);
        assertThat(http.send("GET", address).body()).isEqualTo(picture);
    }

    @Test
    void keepsTheLargestPictureAlsoInChunks() throws IOException {
        byte[] picture = SamplePictures.png(5 * 1024 * 1024, 4);

        RawHttp.Answer answer = http.exchange(
                RawHttp.head("POST", "/api/files", staff(), "Transfer-Encoding: chunked", "Connection: close") + "\r\n"
                        + Integer.toHexString(picture.length) + "\r\n",
                withEnd(picture));

        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        assertThat(http.send("GET", String.valueOf(answer.header("Location"))).body())
                .isEqualTo(picture);
    }

    static byte[] withEnd(byte[] chunk) {
        byte[] end = "\r\n0\r\n\r\n".getBytes(java.nio.charset.StandardCharsets.US_ASCII);
        byte[] all = Arrays.copyOf(chunk, chunk.length + end.length);
        System.arraycopy(end, 0, all, chunk.length, end.length);
        return all;
    }

    @Test
    void servesAPictureToEverybodyForEver() throws IOException {
        RawHttp.Answer answer = http.send("GET", large);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo(LARGE);
        assertThat(answer.header("Content-Type")).isEqualTo("image/png");
        assertThat(answer.header("Content-Length")).isEqualTo("700000");
        assertThat(answer.header("ETag"))
                .isEqualTo('"' + PictureAddress.of(LARGE).sha256() + '"');
        assertThat(answer.header("Cache-Control")).isEqualTo("public, max-age=31536000, immutable");
        assertThat(answer.header("Accept-Ranges")).isEqualTo("bytes");
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.header("Content-Security-Policy")).contains("default-src 'none'");
        assertThat(answer.header("Cross-Origin-Resource-Policy")).isEqualTo("same-site");
        assertThat(answer.header("X-Request-Id")).isNotBlank();
        assertThat(answer.header("Set-Cookie")).isNull();
    }

    @Test
    void saysEachTypeByItsContent() throws IOException {
        assertThat(http.send("GET", keep(SamplePictures.jpeg())).header("Content-Type"))
                .isEqualTo("image/jpeg");
        assertThat(http.send("GET", keep(SamplePictures.webp())).header("Content-Type"))
                .isEqualTo("image/webp");
    }

    @Test
    void answersHeadLikeGetWithoutTheBytes() throws IOException {
        RawHttp.Answer head = http.send("HEAD", large, "Range: bytes=0-9");

        assertThat(head.status()).isEqualTo(200);
        assertThat(head.header("Content-Length")).isEqualTo("700000");
        assertThat(head.header("Content-Type")).isEqualTo("image/png");
        assertThat(head.header("ETag")).isNotNull();
        assertThat(head.body()).isEmpty();
    }

    /** {@code {tag}} stands for the picture's own tag; an expected size of -1 for the whole. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            # range                       | if-range | status | from   | size
            bytes=0-0                     |          | 206    | 0      | 1
            bytes=0-999                   |          | 206    | 0      | 1000
            BYTES=10-19                   |          | 206    | 10     | 10
            bytes= 10-19                  |          | 206    | 10     | 10
            bytes=261119-261121           |          | 206    | 261119 | 3
            bytes=100-600100              |          | 206    | 100    | 600001
            bytes=699999-                 |          | 206    | 699999 | 1
            bytes=500000-                 |          | 206    | 500000 | 200000
            bytes=-1                      |          | 206    | 699999 | 1
            bytes=-300000                 |          | 206    | 400000 | 300000
            bytes=-700000                 |          | 206    | 0      | 700000
            bytes=-99999999999999999999   |          | 206    | 0      | 700000
            bytes=5-99999999999999999999  |          | 206    | 5      | 699995
            bytes=000000000000000000001-2 |          | 206    | 1      | 2
            bytes=0-9                     | {tag}    | 206    | 0      | 10
            bytes=0-9                     | W/{tag}  | 200    | 0      | -1
            bytes=0-9                     | "other"  | 200    | 0      | -1
            bytes=0-9                     | garbage  | 200    | 0      | -1
            bytes=0-9                     | Sun, 06 Nov 1994 08:49:37 GMT | 200 | 0 | -1
            bytes=0-9,20-29               |          | 200    | 0      | -1
            bytes=20-10                   |          | 200    | 0      | -1
            bytes=                        |          | 200    | 0      | -1
            bytes=-                       |          | 200    | 0      | -1
            bytes=a-b                     |          | 200    | 0      | -1
            bytes=0x0-9                   |          | 200    | 0      | -1
            bytes=--1                     |          | 200    | 0      | -1
            bytes=1-2-3                   |          | 200    | 0      | -1
            bytes                         |          | 200    | 0      | -1
            lines=1-2                     |          | 200    | 0      | -1
            bytes=٠-٩                     |          | 200    | 0      | -1
            """)
    void servesThePartThatIsAskedFor(String range, String ifRange, int status, int from, int size) throws IOException {
        String tag = '"' + PictureAddress.of(LARGE).sha256() + '"';
        String condition = ifRange == null ? "X-None: 1" : "If-Range: " + ifRange.replace("{tag}", tag);

        RawHttp.Answer answer = http.send("GET", large, "Range: " + range, condition);

        int until = size < 0 ? LARGE.length : from + size;
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.body()).isEqualTo(Arrays.copyOfRange(LARGE, from, until));
        assertThat(answer.header("Content-Length")).isEqualTo(String.valueOf(until - from));
        assertThat(answer.header("Content-Range"))
                .isEqualTo(status == 206 ? "bytes " + from + "-" + (until - 1) + "/700000" : null);
    }

    @ParameterizedTest
    @CsvSource({"bytes=700000-", "bytes=700000-700001", "bytes=99999999999999999999-", "bytes=-0"})
    void refusesAPartThatIsNotThere(String range) throws IOException {
        RawHttp.Answer answer = http.send("GET", large, "Range: " + range);

        assertThat(answer.status()).isEqualTo(416);
        assertThat(answer.header("Content-Range")).isEqualTo("bytes */700000");
        assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
        assertThat(answer.text()).contains("urn:shop:problem:range-not-satisfiable");
    }

    @Test
    void servesAPartOfASmallPictureFromMemory() throws IOException {
        assertThat(http.send("GET", small).body()).isEqualTo(SMALL);
        assertThat(http.send("GET", small, "Range: bytes=990-").body()).isEqualTo(Arrays.copyOfRange(SMALL, 990, 1000));
        assertThat(http.send("GET", small, "Range: bytes=1000-").status()).isEqualTo(416);
    }

    /** {@code {tag}} stands for the picture's own tag. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            If-None-Match: {tag}              | 304
            If-None-Match: W/{tag}            | 304
            If-None-Match: *              | 304
            If-None-Match: "a", W/"b", {tag}  | 304
            If-None-Match: "other"        | 200
            If-None-Match: garbage        | 200
            If-None-Match: "              | 200
            If-Match: {tag}                   | 200
            If-Match: "other", {tag}          | 200
            If-Match: *                   | 200
            If-Match: W/{tag}                 | 412
            If-Match: "other"             | 412
            If-Match: garbage             | 412
            """)
    void mindsConditions(String condition, int status) throws IOException {
        String tag = '"' + PictureAddress.of(LARGE).sha256() + '"';

        RawHttp.Answer answer = http.send("GET", large, condition.replace("{tag}", tag));

        assertThat(answer.status()).isEqualTo(status);
        if (status == 304) {
            assertThat(answer.body()).isEmpty();
            assertThat(answer.header("ETag")).isEqualTo(tag);
            assertThat(answer.header("Cache-Control")).contains("immutable");
            assertThat(answer.header("Content-Type")).isNull();
        }
    }
}
