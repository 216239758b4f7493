package shop.e2e.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import shop.e2e.client.Answer;
import shop.e2e.client.Basket;
import shop.e2e.client.RawHttp;
import shop.e2e.client.RawHttp.RawAnswer;
import shop.e2e.client.ShopClient;
import tools.jackson.databind.JsonNode;

/** Files that are something else, or far more than they are long. */
interface UploadAttacks extends Attack {

    @Test
    default void aFileThatIsSomethingElseIsRefusedWhateverItIsCalled() {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("a page", ("<html>" + Uploads.SCRIPT).getBytes(StandardCharsets.UTF_8));
        files.put("a drawing with a script", "<svg onload='alert(1)'/>".getBytes(StandardCharsets.UTF_8));
        files.put("a GIF that is JavaScript", "GIF89a=1;alert(1)//".getBytes(StandardCharsets.UTF_8));
        files.put("an archive", new byte[] {'P', 'K', 3, 4, 0, 0});
        files.put("a page that begins like a picture", Uploads.followedBy(beginning(8), Uploads.SCRIPT));
        files.put("a picture with a page behind its end", Uploads.followedBy(Uploads.png(), Uploads.SCRIPT));
        files.put("a JPEG with an archive behind its end", Uploads.followedBy(Uploads.picture("jpeg"), "PK\3\4"));
        files.put("a picture of four billion pixels", Uploads.pngOfSide(65_535));
        files.put("a zipped picture", Uploads.zipped(Uploads.png()));

        files.forEach((what, content) -> {
            for (String type : new String[] {"image/png", "image/svg+xml", "text/html"}) {
                Answer answer = staff().upload("/api/files", content, type);
                assertThat(answer.status()).as(what + " " + answer.body()).isEqualTo(415);
                assertThat(answer.body()).contains("urn:shop:problem:not-a-picture");
            }
        });

        staff().upload("/api/files", Uploads.png(), "text/html").expect(201);
        staff().upload("/api/files", Uploads.picture("jpeg"), "image/jpeg").expect(201);
    }

    /** What stands in a sound picture nobody can tell, so all depends on what it is handed out as. */
    @Test
    default void aPageInsideAPictureIsNeverAnythingButAPicture() {
        byte[] polyglot = Uploads.pngWithAPageInside();
        String path =
                staff().upload("/api/files", polyglot, "text/html").expect(201).header("Location");

        for (String asked : new String[] {path, path + "?x=.html", path + "?Content-Type=text/html"}) {
            Answer answer = anybody().get(asked, "Accept", "text/html").expect(200);
            assertThat(answer.header("Content-Type")).isEqualTo("image/png");
            assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
            assertThat(answer.headers().allValues("Content-Security-Policy"))
                    .singleElement()
                    .asString()
                    .contains("sandbox", "default-src 'none'");
        }
        assertThat(anybody().get(path + ".html").status()).isBetween(400, 404);
        assertThat(anybody().get(path + "/x.html").status()).isBetween(400, 404);
    }

    /** The largest picture that is allowed would take a gigabyte as a bitmap; nobody makes one of it. */
    @Test
    default void aPictureOfAGigabyteIsKeptAndShownAsTheFewBytesThatItIs() {
        byte[] bomb = Uploads.pngOfSide(16_384);
        String path =
                staff().upload("/api/files", bomb, "image/png").expect(201).header("Location");

        for (int i = 0; i < 20; i++) {
            assertThat(anybody().get(path).expect(200).header("Content-Length")).isEqualTo("" + bomb.length);
        }
        JsonNode product = newProduct(100, 1);
        String details = details("Bomb", 100)
                .replace("\"picture\":\"\"", "\"picture\":\"" + path.substring(path.lastIndexOf('/') + 1) + "\"");
        String address = "/api/products/" + Attack.sku(product);
        staff().send("PUT", address, details, "If-Match", anybody().get(address).header("ETag"))
                .expect(200);
        assertThat(raw("GET /product/" + Attack.sku(product) + " HTTP/1.1\nAccept: text/html")
                        .body())
                .contains(path);
    }

    /** Ten megabytes of spaces before an order are ten kilobytes when zipped: nobody unpacks them. */
    @Test
    default void aZippedBodyIsNeverUnpacked() {
        JsonNode product = newProduct(420, 2);
        String before = stateOf(product);
        String order = "{\"lines\":[{\"sku\":\"" + Attack.sku(product) + "\",\"quantity\":1}],\"totalInCents\":420}";
        byte[] small = Uploads.zipped(order.getBytes(StandardCharsets.UTF_8));
        byte[] bomb = Uploads.zipped((" ".repeat(10_000_000) + order).getBytes(StandardCharsets.UTF_8));
        assertThat(bomb.length).isLessThan(20_000);
        String head = "POST /api/orders HTTP/1.1\nContent-Type: application/json\nIdempotency-Key: "
                + ShopClient.newKey() + "\nAuthorization: Bearer "
                + shop().tokens().user("bomber");

        for (byte[] body : new byte[][] {small, bomb}) {
            for (String encoding : new String[] {
                "Content-Encoding: gzip",
                "Content-Encoding: deflate",
                "Transfer-Encoding: gzip, chunked",
                "X-Plain: yes"
            }) {
                String length = encoding.startsWith("Transfer") ? "" : "\nContent-Length: " + body.length;
                RawAnswer answer = new RawHttp(shop().url()).send(head + "\n" + encoding + length, body, false);
                assertThat(answer.status()).as(encoding).isIn(400, 415, 501);
            }
        }

        assertThat(stateOf(product)).isEqualTo(before);
        customer().place(ShopClient.newKey(), Basket.of(product, 1)).expect(201);
    }

    private static byte[] beginning(int length) {
        return Arrays.copyOf(Uploads.png(), length);
    }
}
