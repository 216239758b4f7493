package shop.storage.seed;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import shop.platform.testing.EmbeddedMongo;

@ExtendWith(OutputCaptureExtension.class)
class SeedPicturesTest {

    @Test
    void keepsEveryPictureOnce(CapturedOutput output) {
        String store = "--shop.storage.mongo-uri=" + EmbeddedMongo.uri("storage");

        int first = SeedPictures.seed(store);
        int second = SeedPictures.seed(store);

        assertThat(first).isZero();
        assertThat(second).isZero();
        assertThat(output.getOut().lines())
                .satisfiesExactly(
                        line -> assertThat(line).matches("60 pictures, 60 new in \\d+\\.\\d s"),
                        line -> assertThat(line).matches("60 pictures, 0 new in \\d+\\.\\d s"));
    }

    @Test
    void saysWhenThereIsNoStore(CapturedOutput output) {
        int exitCode = SeedPictures.seed(
                "--shop.storage.mongo-uri=mongodb://127.0.0.1:1/storage?serverSelectionTimeoutMS=100",
                "--shop.job.patience=0s");

        assertThat(exitCode).isEqualTo(1);
        assertThat(output.getErr().lines()).containsExactly("The store cannot be reached at the moment.");
    }

    @Test
    void refusesAnAddressThatIsNone(CapturedOutput output) {
        int exitCode = SeedPictures.seed("--shop.storage.mongo-uri=nowhere");

        assertThat(exitCode).isEqualTo(2);
        assertThat(output.getErr().lines()).hasSize(1);
    }
}
