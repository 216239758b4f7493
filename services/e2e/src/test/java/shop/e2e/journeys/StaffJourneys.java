package shop.e2e.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.concurrent.ThreadLocalRandom;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import shop.e2e.client.Answer;
import shop.e2e.client.ShopClient;
import tools.jackson.databind.JsonNode;

/** What staff do, and customers may not. */
interface StaffJourneys extends Visit {

    @Test
    default void letsStaffChangeAPriceButNotTwoAtOnce() {
        JsonNode product = newProduct(2000, 1);
        String path = "/api/products/" + product.path("sku").asString();
        String etag = staff().get(path).header("ETag");
        String body = details(product.path("name").asString(), 2500);

        staff().send("PUT", path, body, "If-Match", etag).expect(200);

        staff().send("PUT", path, body, "If-Match", etag).expect(412);
        staff().send("PUT", path, body).expect(428);
        customer().send("PUT", path, body, "If-Match", etag).expectProblem(403, "staff-only");
        assertThat(customer()
                        .product(product.path("sku").asString())
                        .path("priceInCents")
                        .asLong())
                .isEqualTo(2500);
    }

    @Test
    default void letsStaffUploadAPictureForEverybody() throws IOException {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        var image = new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB);
        image.setRGB(1, 1, ThreadLocalRandom.current().nextInt());
        ImageIO.write(image, "png", png);

        Answer stored =
                staff().upload("/api/files", png.toByteArray(), "image/png").expect(201);

        Answer picture = ShopClient.anonymous(shop().url())
                .get(stored.header("Location"))
                .expect(200);
        assertThat(picture.header("Content-Type")).isEqualTo("image/png");
        assertThat(picture.header("Cache-Control")).contains("immutable");
        ShopClient.anonymous(shop().url())
                .get(stored.header("Location"), "Range", "bytes=0-3")
                .expect(206);
        customer().upload("/api/files", png.toByteArray(), "image/png").expect(403);
    }
}
