package shop.edge.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import shop.edge.EdgeProcess;
import shop.edge.RawHttp;
import shop.edge.RawHttp.Answer;

class BodyLimitTest {

    private static final int KIB = 1024;

    private final RawHttp http = EdgeProcess.direct();

    @ParameterizedTest
    @CsvSource({
        "POST, /api/echo,        256,  200",
        "PUT,  /api/echo,        257,  413",
        "POST, /api/files,       6144, 200",
        "POST, /api/files,       6145, 413",
        "PUT,  /api/files,       257,  413",
        "POST, /api/files/x,     257,  413",
        "POST, /page/x,          257,  413",
        "POST, /staff/pictures,   6144, 200",
        "POST, /staff/pictures,   6145, 413",
        "POST, /staff/pictures/x, 257,  413"
    })
    void holdsForAnnouncedAndForUnannouncedBodies(String method, String path, int kibibytes, int status) {
        byte[] body = new byte[kibibytes * KIB];

        Answer announced =
                http.send(method, path, body, "Content-Type: application/octet-stream", RawHttp.length(body));
        Answer chunked = http.send(
                method, path, chunked(body), "Content-Type: application/octet-stream", "Transfer-Encoding: chunked");

        assertThat(announced.status()).isEqualTo(status);
        assertThat(chunked.status()).isEqualTo(status);
        if (status == 413) {
            assertThat(announced.problem()).isEqualTo("too-large");
            assertThat(chunked.problem()).isEqualTo("too-large");
        } else {
            assertThat(chunked.body()).contains("\"bytes\":" + body.length);
        }
    }

    @Test
    void refusesByTheAnnouncementAlone() {
        Answer answer = http.send("POST", "/api/echo", "Content-Type: application/json", "Content-Length: 99999999999");

        assertThat(answer.status()).isEqualTo(413);
    }

    @ParameterizedTest
    @CsvSource({"application/x-www-form-urlencoded", "multipart/form-data; boundary=x"})
    void wantsFormsToBeAnnounced(String type) {
        byte[] body = chunked("a=b".getBytes(StandardCharsets.UTF_8));

        Answer answer = http.send(
                "POST",
                "/api/echo",
                body,
                "Content-Type: " + type,
                "Transfer-Encoding: chunked",
                "Sec-Fetch-Site: same-origin");

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.problem()).isEqualTo("length-required");
    }

    private static byte[] chunked(byte[] body) {
        byte[] head = (Integer.toHexString(body.length) + "\r\n").getBytes(StandardCharsets.US_ASCII);
        byte[] tail = "\r\n0\r\n\r\n".getBytes(StandardCharsets.US_ASCII);
        byte[] all = java.util.Arrays.copyOf(head, head.length + body.length + tail.length);
        System.arraycopy(body, 0, all, head.length, body.length);
        System.arraycopy(tail, 0, all, head.length + body.length, tail.length);
        return all;
    }
}
