package shop.storage.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import shop.storage.SamplePictures;

/** Requests that storage refuses, and a look at whether they changed anything. */
abstract class RefusedRequests extends RunningStorage {

    static final byte[] PNG = SamplePictures.png();

    static final String SHA = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";

    static final Map<String, byte[]> NO_PICTURES = Map.of(
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

    interface Request {
        RawHttp.Answer send() throws IOException;
    }

    RawHttp.Answer refuses(int status, String problem, Request request) throws IOException {
        long before = stored();

        RawHttp.Answer answer = request.send();

        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
        assertThat(answer.text()).contains("urn:shop:problem:" + problem);
        assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
        assertThat(stored()).isEqualTo(before);
        return answer;
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    static byte[] joined(byte[] one, byte[] two) {
        byte[] all = Arrays.copyOf(one, one.length + two.length);
        System.arraycopy(two, 0, all, one.length, two.length);
        return all;
    }
}
