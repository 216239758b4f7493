package shop.storage.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import shop.storage.SamplePictures;
import shop.storage.domain.PictureAddress;

class PicturesTest extends KeptPictures {

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
