package shop.storage.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import shop.storage.SamplePictures;
import shop.storage.domain.KeepPicture;
import shop.storage.domain.PictureAddress;
import shop.storage.domain.PictureType;
import shop.storage.domain.StoredFile;

/** What keeping files once expects of its store. */
abstract class KeepingContract extends AnyStore {

    @Test
    void givesAPictureBackAsItWas() throws IOException {
        byte[] content = SamplePictures.png(KeepPicture.MAX_BYTES, 1);
        PictureAddress address = PictureAddress.of(content);

        assertThat(pictures.keep(address, PictureType.PNG, content)).isTrue();

        StoredFile file = pictures.find(address).orElseThrow();
        assertThat(file.contentType()).isEqualTo("image/png");
        assertThat(file.length()).isEqualTo(content.length);
        assertThat(file.tag()).isEqualTo(address.sha256());
        assertThat(from(file, 0)).isEqualTo(content);
    }

    @Test
    void givesAPictureBackFromAnyPosition() throws IOException {
        byte[] content = SamplePictures.png(700_000, 2);
        pictures.keep(PictureAddress.of(content), PictureType.PNG, content);

        StoredFile file = pictures.find(PictureAddress.of(content)).orElseThrow();

        for (int position : new int[] {1, 261_119, 261_120, 261_121, 522_240, 699_999, 700_000}) {
            assertThat(from(file, position)).isEqualTo(Arrays.copyOfRange(content, position, content.length));
        }
    }

    @Test
    void keepsAPictureOnce() {
        byte[] content = SamplePictures.png();

        assertThat(pictures.keep(PictureAddress.of(content), PictureType.PNG, content))
                .isTrue();
        assertThat(pictures.keep(PictureAddress.of(content), PictureType.PNG, content))
                .isFalse();
        assertThat(count("pictures.files")).isOne();
        assertThat(count("pictures.chunks")).isOne();
    }

    @Test
    void keepsAPictureOnceThatManySendAtOnce() throws Exception {
        byte[] content = SamplePictures.png(600_000, 3);
        PictureAddress address = PictureAddress.of(content);

        List<Boolean> fresh = atOnce(attempt -> pictures.keep(address, PictureType.PNG, content));

        assertThat(fresh).containsOnlyOnce(true);
        assertThat(count("pictures.files")).isOne();
        assertThat(count("pictures.chunks")).isEqualTo(3);
        assertThat(from(pictures.find(address).orElseThrow(), 0)).isEqualTo(content);
    }

    @Test
    void keepsTheFirstReceiptOfAnOrder() throws IOException {
        UUID order = UUID.randomUUID();

        receipts.keep(order, "alice", bytes("first"));
        receipts.keep(order, "mallory", bytes("second"));

        assertThat(receipts.find(order).orElseThrow().customer()).isEqualTo("alice");
        assertThat(from(receipts.find(order).orElseThrow().file(), 0)).isEqualTo(bytes("first"));
        assertThat(receipts.find(UUID.randomUUID())).isEmpty();
    }

    @Test
    void keepsOneReceiptOfAnOrderThatIsSentManyTimesAtOnce() throws Exception {
        UUID order = UUID.randomUUID();

        atOnce(attempt -> {
            receipts.keep(order, "alice", bytes("attempt " + attempt));
            return true;
        });

        assertThat(count("receipts.files")).isOne();
        assertThat(receiptOrphans.removeBegunBefore(inAnHour())).isZero();
        assertThat(count("receipts.chunks")).isOne();
        assertThat(new String(from(receipts.find(order).orElseThrow().file(), 0), StandardCharsets.UTF_8))
                .startsWith("attempt ");
    }
}
