package shop.storage.seed.draw;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;

/**
 * Writes the pictures that the shop ships, and their addresses into the catalog's product file. Run it from the root
 * of the tree: {@code java services/storage/src/test/java/shop/storage/seed/draw/DrawPictures.java}.
 */
final class DrawPictures {

    private static final Path PICTURES = Path.of("services/storage/src/main/resources/shop/storage/seed/pictures");
    private static final Path PRODUCTS = Path.of("services/catalog/src/main/resources/shop/catalog/seed/products.json");

    private DrawPictures() {}

    public static void main(String[] args) throws IOException, NoSuchAlgorithmException {
        System.setProperty("java.awt.headless", "true");
        var products = Files.readString(PRODUCTS);
        Files.createDirectories(PICTURES);
        for (var sku : Drawings.skus()) {
            var png = png(Drawings.draw(sku));
            Files.write(PICTURES.resolve(sku + ".png"), png);
            var sha256 = HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(png));
            products = Pattern.compile("(\"sku\": \"" + sku + "\"[^}]*\"picture\": \")[0-9a-f]*\"")
                    .matcher(products)
                    .replaceFirst("$1" + sha256 + "\"");
        }
        Files.writeString(PRODUCTS, products);
    }

    private static byte[] png(BufferedImage picture) throws IOException {
        var bytes = new ByteArrayOutputStream();
        var writer = ImageIO.getImageWritersByFormatName("png").next();
        var smallest = writer.getDefaultWriteParam();
        smallest.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        smallest.setCompressionQuality(0);
        try (var output = ImageIO.createImageOutputStream(bytes)) {
            writer.setOutput(output);
            writer.write(null, new IIOImage(picture, null, null), smallest);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
