package shop.storage.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import shop.storage.domain.PictureAddress;

class PicturePartsTest extends KeptPictures {

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
}
