package shop.storage.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import shop.storage.SamplePictures;

class PictureTypeTest {

    @Test
    void knowsPicturesByTheirContent() {
        assertThat(PictureType.of(SamplePictures.png())).hasValue(PictureType.PNG);
        assertThat(PictureType.of(SamplePictures.png(70_000, 1))).hasValue(PictureType.PNG);
        assertThat(PictureType.of(SamplePictures.jpeg())).hasValue(PictureType.JPEG);
        assertThat(PictureType.of(SamplePictures.webp())).hasValue(PictureType.WEBP);
    }

    @Test
    void knowsAJpegThatACameraPaddedWithZeros() {
        byte[] jpeg = SamplePictures.jpeg();

        assertThat(PictureType.of(Arrays.copyOf(jpeg, jpeg.length + 7))).hasValue(PictureType.JPEG);
    }

    @Test
    void takesNoPictureThatIsCutOffAnywhere() {
        for (byte[] picture : new byte[][] {SamplePictures.png(), SamplePictures.jpeg(), SamplePictures.webp()}) {
            for (int length = 0; length < picture.length; length++) {
                assertThat(PictureType.of(Arrays.copyOf(picture, length)))
                        .as("%d of %d bytes", length, picture.length)
                        .isEmpty();
            }
        }
    }

    @Test
    void takesNothingThatOnlyBeginsLikeAPicture() {
        byte[] html = "<script>alert(1)</script>".repeat(20).getBytes(StandardCharsets.US_ASCII);

        for (byte[] picture : new byte[][] {SamplePictures.png(), SamplePictures.jpeg(), SamplePictures.webp()}) {
            for (int kept : new int[] {3, 4, 8, 12, 16}) {
                byte[] polyglot = html.clone();
                System.arraycopy(picture, 0, polyglot, 0, kept);

                assertThat(PictureType.of(polyglot))
                        .as("%d bytes of a picture", kept)
                        .isEmpty();
            }
        }
    }

    @Test
    void takesNoPngWithSomethingBehindItsEnd() {
        byte[] png = SamplePictures.png();

        assertThat(PictureType.of(Arrays.copyOf(png, png.length + 1))).isEmpty();
    }

    @Test
    void takesNoPngOfNoSizeOrWithADamagedHeader() {
        byte[] flat = SamplePictures.png();
        flat[19] = 0;
        byte[] huge = SamplePictures.png();
        huge[16] = 0x7F;
        byte[] damaged = SamplePictures.png();
        damaged[29] ^= 1;

        assertThat(PictureType.of(flat)).isEmpty();
        assertThat(PictureType.of(huge)).isEmpty();
        assertThat(PictureType.of(damaged)).isEmpty();
    }

    @Test
    void takesNoJpegWhoseSegmentsLeadNowhere() {
        byte[] jpeg = SamplePictures.jpeg();
        jpeg[4] = (byte) 0xFF;
        jpeg[5] = (byte) 0xFF;

        assertThat(PictureType.of(jpeg)).isEmpty();
    }
}
