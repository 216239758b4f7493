package shop.storage.seed.draw;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DrawingsTest {

    /** Another JDK may smooth an edge a little differently. */
    private static final int SLIGHT = 24;

    private static final double FEW = 0.002;

    @ParameterizedTest
    @ValueSource(strings = {"KIT-001", "GAR-008", "DSK-010", "TRV-007", "LGT-004", "TEX-006"})
    void shipWhatTheyShow(String sku) throws IOException {
        int[] shipped = FewColours.pixels(shipped(sku));

        int[] drawn = FewColours.pixels(Drawings.draw(sku));

        assertThat(drawn).hasSameSizeAs(shipped);
        assertThat(differing(drawn, shipped)).isLessThan((int) (FEW * shipped.length));
    }

    @Test
    void shipOnePictureForEachProductInOneSize() throws IOException {
        assertThat(Drawings.skus()).hasSize(60);
        for (String sku : Drawings.skus()) {
            BufferedImage picture = shipped(sku);
            assertThat(picture.getWidth()).as(sku).isEqualTo(Sketch.WIDTH);
            assertThat(picture.getHeight()).as(sku).isEqualTo(Sketch.HEIGHT);
            assertThat(picture.getColorModel().hasAlpha()).as(sku).isFalse();
        }
    }

    @Test
    void weighLessThanAMegabyteTogether() throws IOException {
        long bytes = 0;
        for (String sku : Drawings.skus()) {
            try (InputStream file = open(sku)) {
                bytes += file.readAllBytes().length;
            }
        }

        assertThat(bytes).isLessThan(1_000_000);
    }

    private static BufferedImage shipped(String sku) throws IOException {
        try (InputStream file = open(sku)) {
            return ImageIO.read(file);
        }
    }

    private static InputStream open(String sku) {
        return Objects.requireNonNull(
                DrawingsTest.class.getResourceAsStream("/shop/storage/seed/pictures/" + sku + ".png"), sku);
    }

    private static int differing(int[] one, int[] other) {
        int count = 0;
        for (int at = 0; at < one.length; at++) {
            for (int shift = 0; shift <= 16; shift += 8) {
                if (Math.abs((one[at] >> shift & 255) - (other[at] >> shift & 255)) > SLIGHT) {
                    count++;
                    break;
                }
            }
        }
        return count;
    }
}
