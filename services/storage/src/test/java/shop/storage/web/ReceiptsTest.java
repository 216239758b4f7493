package shop.storage.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import shop.platform.testing.TestTokens;

class ReceiptsTest extends RunningStorage {

    private static final String TEXT = "Teapot  19,90 €\nThank you.\n";

    @Test
    void showsAReceiptToItsCustomerAndToStaff() throws IOException {
        String address = keepReceipt("alice", TEXT);

        RawHttp.Answer own = http.send("GET", address, user("alice"));

        assertThat(own.status()).isEqualTo(200);
        assertThat(own.text()).isEqualTo(TEXT);
        assertThat(own.header("Content-Type")).isEqualToIgnoringCase("text/plain;charset=utf-8");
        assertThat(own.header("Cache-Control")).isEqualTo("private, no-cache");
        assertThat(own.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(http.send("GET", address, staff()).text()).isEqualTo(TEXT);
        assertThat(http.send("HEAD", address, user("alice")).header("Content-Length"))
                .isEqualTo(own.header("Content-Length"));
    }

    @Test
    void mindsConditionsAndRanges() throws IOException {
        String address = keepReceipt("alice", TEXT);
        String tag = String.valueOf(http.send("GET", address, user("alice")).header("ETag"));

        assertThat(http.send("GET", address, user("alice"), "If-None-Match: " + tag)
                        .status())
                .isEqualTo(304);
        assertThat(http.send("GET", address, user("alice"), "Range: bytes=0-5").text())
                .isEqualTo("Teapot");
        assertThat(http.send("GET", address, user("alice"), "Range: bytes=1000-")
                        .status())
                .isEqualTo(416);
    }

    @Test
    void tellsNobodyElseThatItExists() throws IOException {
        String address = keepReceipt("alice", TEXT);
        String tag = String.valueOf(http.send("GET", address, user("alice")).header("ETag"));

        RawHttp.Answer others = http.send("GET", address, user("bob"), "If-None-Match: " + tag);
        RawHttp.Answer none = http.send("GET", "/api/files/receipts/" + java.util.UUID.randomUUID(), user("bob"));

        assertThat(others.status()).isEqualTo(404);
        assertThat(others.text()).contains("urn:shop:problem:not-found");
        assertThat(withoutIds(others)).isEqualTo(withoutIds(none));
        assertThat(others.header("ETag")).isNull();
    }

    private static String withoutIds(RawHttp.Answer answer) {
        return answer.text().replaceAll("receipts/[0-9a-f-]{36}", "");
    }

    @Test
    void asksForAToken() throws IOException {
        String address = keepReceipt("alice", TEXT);

        assertThat(http.send("GET", address).status()).isEqualTo(401);
        assertThat(http.send("GET", address, "Authorization: Bearer " + TestTokens.expired("alice"))
                        .status())
                .isEqualTo(401);
        assertThat(http.send("GET", address, "Authorization: Bearer " + TestTokens.service())
                        .status())
                .isEqualTo(403);
        assertThat(http.send("HEAD", address).status()).isEqualTo(401);
    }
}
