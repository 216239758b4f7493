package shop.storage.web;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import shop.platform.testing.TestTokens;
import shop.storage.SamplePictures;

class BadUploadTest extends RefusedRequests {

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
}
