package shop.storefront;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import shop.platform.testing.TestTokens;

/** Forms that are none, or have no picture in them. */
@Storefront
class BadFileFormsTest {

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
    }

    private HttpResponse<String> upload(String type, byte[] body) {
        HttpRequest.Builder request = HttpRequest.newBuilder()
                .header("Accept", "text/html")
                .header("Content-Type", type)
                .header("Authorization", "Bearer " + TestTokens.staff("staff"))
                .POST(BodyPublishers.ofByteArray(body));
        return new Browser(port).send(request, "/staff/pictures?sku=MUG-1&revision=1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "multipart/form-data",
                "multipart/form-data; boundary=",
                "multipart/form-data; boundary=other",
                "multipart/mixed; boundary=----shop123",
                "application/octet-stream",
                "text/html"
            })
    void refusesWhatIsNoSuchForm(String type) {
        assertThat(upload(type, FileForms.form(FileForms.png(100))).statusCode())
                .isEqualTo(400);
        assertThat(storage.pictures).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "------shop123",
                "------shop123\r\n",
                "------shop123--\r\n",
                "x------shop123\r\n\r\n\r\n",
                "------shop123\r\nContent-Disposition: form-data; name=\"other\"\r\n\r\nx\r\n------shop123--"
            })
    void refusesAFormWithoutTheFile(String body) {
        assertThat(upload(FileForms.TYPE, FileForms.text(body)).statusCode()).isEqualTo(400);
        assertThat(storage.pictures).isEmpty();
    }
}
