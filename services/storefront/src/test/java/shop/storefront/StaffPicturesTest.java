package shop.storefront;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import shop.catalog.api.ProductDetails;
import shop.platform.testing.TestTokens;
import shop.storage.api.StorageApi;

/** New pictures by a form of a browser, without scripts. */
@Storefront
class StaffPicturesTest {

    private static final String STAFF = TestTokens.staff("staff");

    @Autowired
    StubCatalog catalog;

    @Autowired
    StubStorage storage;

    @LocalServerPort
    int port;

    @BeforeEach
    void aShelf() {
        catalog.reset();
        storage.reset();
        assertThat(mug().picture()).isEqualTo("ab12");
    }

    private ProductDetails mug() {
        return catalog.products.stream()
                .filter(product -> product.sku().equals("MUG-1"))
                .findFirst()
                .orElseThrow();
    }

    private HttpResponse<String> send(String query, byte[] content) {
        return upload(STAFF, query, FileForms.form(content));
    }

    private HttpResponse<String> upload(String token, String query, byte[] body) {
        HttpRequest.Builder request = HttpRequest.newBuilder()
                .header("Accept", "text/html")
                .header("Content-Type", FileForms.TYPE)
                .POST(BodyPublishers.ofByteArray(body));
        if (!token.isEmpty()) {
            request.header("Authorization", "Bearer " + token);
        }
        return new Browser(port).send(request, "/staff/pictures?" + query);
    }

    private void assertRefused(HttpResponse<String> answer, int status, String notice) {
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.body()).contains("data-notice=\"" + notice + "\"");
        assertThat(mug().picture()).isEqualTo("ab12");
    }

    private String revision() {
        return Customer.staff(port)
                .get("/staff/products/MUG-1")
                .body()
                .replaceAll("(?s).*/staff/pictures\\?sku=MUG-1&amp;revision=(\\d+).*", "$1");
    }

    private String query() {
        return "sku=MUG-1&revision=" + revision();
    }

    @Test
    void keepsAPictureByteForByteAndShowsIt() {
        byte[] picture = FileForms.png(100_000);

        HttpResponse<String> answer = send(query(), picture);

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location")).hasValue("/staff/products/MUG-1?done");
        assertThat(mug().picture()).isEqualTo(StubStorage.ADDRESS);
        assertThat(storage.pictures)
                .singleElement()
                .satisfies(kept -> assertThat(kept).isEqualTo(picture));
    }

    @Test
    void takesTheLargestPictureAndNoLarger() {
        assertThat(send(query(), FileForms.png(StorageApi.MAX_PICTURE_BYTES)).statusCode())
                .isEqualTo(303);
        catalog.put("MUG-1", "Mug", "Kitchen", 1, "ab12", 7);

        assertRefused(send(query(), FileForms.png(StorageApi.MAX_PICTURE_BYTES + 1)), 413, "TOO_LARGE");
    }

    @Test
    void saysWhenNothingOrNoPictureWasSent() {
        assertRefused(send(query(), new byte[0]), 422, "NO_FILE");
        assertRefused(send(query(), FileForms.text("<svg onload=alert(1)>")), 422, "NOT_A_PICTURE");
        assertThat(storage.pictures).isEmpty();
    }

    @Test
    void neverReplacesAPictureThatNobodySaw() {
        String seen = query();
        assertThat(send(seen, FileForms.png(100)).statusCode()).isEqualTo(303);
        catalog.put("MUG-1", "Mug", "Kitchen", 1, "ab12", 7);

        assertRefused(send(seen, FileForms.png(100)), 409, "STALE");
    }

    @Test
    void asksWhoItIsBeforeItReadsAByte() {
        byte[] form = FileForms.form(FileForms.png(200_000));

        assertThat(upload(TestTokens.user("ada"), query(), form).statusCode()).isEqualTo(403);
        HttpResponse<String> anonymous = upload("", query(), form);
        assertThat(anonymous.statusCode()).isEqualTo(303);
        assertThat(anonymous.headers().firstValue("Location").orElseThrow()).startsWith("/staff/log-in");
        assertThat(storage.pictures).isEmpty();
    }

    @Test
    void saysThatStorageIsAway() {
        storage.reachable = false;

        HttpResponse<String> answer = send(query(), FileForms.png(100));

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(mug().picture()).isEqualTo("ab12");
    }
}
