package shop.e2e.seed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The catalog names pictures by the address that storage gives them; neither sees the other's files. */
class PicturesOfProductsTest {

    @Test
    void everyProductHasItsPictureInStorage() throws IOException, NoSuchAlgorithmException {
        JsonNode products = JsonMapper.shared().readTree(read("/shop/catalog/seed/products.json"));

        assertThat(products).hasSize(60);
        for (JsonNode product : products) {
            String sku = product.get("sku").asString();
            byte[] picture = read("/shop/storage/seed/pictures/" + sku + ".png");
            byte[] sha256 = MessageDigest.getInstance("SHA-256").digest(picture);
            assertThat(product.get("picture").asString())
                    .as(sku)
                    .isEqualTo(HexFormat.of().formatHex(sha256));
        }
    }

    private static byte[] read(String resource) throws IOException {
        try (InputStream file = PicturesOfProductsTest.class.getResourceAsStream(resource)) {
            return Objects.requireNonNull(file, resource).readAllBytes();
        }
    }
}
