package shop.payments.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BadInputTest extends RunningPayments {

    private static final String ORDER = "/internal/payments/3f0e2a52-5a3c-4a43-9a0e-1f6d5b7d1c11";

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            POST   | /authorise       | ``                             | 400
            POST   | /authorise       | {                              | 400
            POST   | /authorise       | []                             | 400
            POST   | /authorise       | null                           | 400
            POST   | /authorise       | {"cents":"many"}               | 400
            POST   | /authorise       | {"cents":1.5}                  | 400
            POST   | /authorise       | {"cents":NaN}                  | 400
            POST   | /authorise       | {"cents":99999999999999999999} | 400
            POST   | /authorise       | {"cents":{"$gt":0}}            | 400
            GET    | /authorise       | ``                             | 405
            DELETE | /capture         | ``                             | 405
            PUT    | ``               | ``                             | 405
            POST   | /refund          | ``                             | 404
            POST   | /../../x/capture | ``                             | 404
            """)
    void refusesARequestThatIsNone(String verb, String path, String body, int status) throws Exception {
        HttpResponse<String> answer = send(port(), verb, ORDER + path, body);

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.body()).contains("urn:shop:problem:");
        assertThat(Files.size(journal())).isZero();
    }

    @ParameterizedTest
    @CsvSource({"{\"cents\":-5}", "{\"cents\":0}", "{\"cents\":9223372036854775807}"})
    void answersAnImpossibleAmountAsABusinessRefusal(String body) throws Exception {
        HttpResponse<String> answer = send(port(), "POST", ORDER + "/authorise", body);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("\"accepted\":false");
        assertThat(Files.size(journal())).isZero();
    }

    @ParameterizedTest
    @CsvSource({"x", "%00", "%24ne", "..%252f", "3f0e2a52-5a3c-4a43-9a0e-1f6d5b7d1c1g"})
    void refusesAnOrderThatIsNone(String order) throws Exception {
        assertThat(send(port(), "GET", "/internal/payments/" + order, "").statusCode())
                .isIn(400, 404);
        assertThat(send(port(), "POST", "/internal/payments/" + order + "/void", "")
                        .statusCode())
                .isIn(400, 404);
        assertThat(Files.size(journal())).isZero();
    }

    @Test
    void refusesWhoeverIsNoProcessOfTheShop() throws Exception {
        var request = java.net.http.HttpRequest.newBuilder(
                        java.net.URI.create("http://localhost:" + port() + ORDER + "/void"))
                .POST(java.net.http.HttpRequest.BodyPublishers.noBody())
                .build();

        var answer = java.net.http.HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(Files.size(journal())).isZero();
    }

    private Path journal() {
        return directory.resolve("payments.journal");
    }
}
