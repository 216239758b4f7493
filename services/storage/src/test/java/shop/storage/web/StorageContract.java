package shop.storage.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import shop.platform.testing.TestTokens;
import shop.storage.SamplePictures;
import shop.storage.api.PictureAnswer;
import shop.storage.api.Receipt;
import shop.storage.api.StorageApi;
import shop.storage.domain.PictureAddress;

/** What other modules may rely on, in one process and across processes. */
abstract class StorageContract extends RunningStorage {

    abstract StorageApi storage();

    @Test
    void keepsAPictureFromStaff() throws IOException {
        byte[] picture = SamplePictures.png(3000, 7);
        String sha256 = PictureAddress.of(picture).sha256();

        PictureAnswer answer = storage().storePicture(TestTokens.staffCaller("sam"), picture);
        PictureAnswer again = storage().storePicture(TestTokens.staffCaller("sam"), picture);

        assertThat(answer).isEqualTo(new PictureAnswer(sha256, null)).isEqualTo(again);
        assertThat(http.send("GET", "/api/files/pictures/" + sha256).body()).isEqualTo(picture);
    }

    @Test
    void keepsThePictureThatIsAsLargeAsCanBe() {
        byte[] picture = SamplePictures.png(StorageApi.MAX_PICTURE_BYTES, 8);

        assertThat(storage()
                        .storePicture(TestTokens.staffCaller("sam"), picture)
                        .sha256())
                .isEqualTo(PictureAddress.of(picture).sha256());
    }

    @Test
    void refusesAPictureByAnAnswer() {
        byte[] tooLarge = SamplePictures.png(StorageApi.MAX_PICTURE_BYTES + 1, 9);

        assertThat(storage().storePicture(TestTokens.caller("alice"), SamplePictures.png()))
                .isEqualTo(new PictureAnswer(null, PictureAnswer.Reason.NOT_STAFF));
        assertThat(storage().storePicture(TestTokens.staffCaller("sam"), tooLarge))
                .isEqualTo(new PictureAnswer(null, PictureAnswer.Reason.TOO_LARGE));
        assertThat(storage().storePicture(TestTokens.staffCaller("sam"), new byte[100]))
                .isEqualTo(new PictureAnswer(null, PictureAnswer.Reason.NOT_A_PICTURE));
        assertThat(storage().storePicture(TestTokens.staffCaller("sam"), new byte[0]))
                .isEqualTo(new PictureAnswer(null, PictureAnswer.Reason.NOT_A_PICTURE));
    }

    @Test
    void keepsTheFirstReceiptOfAnOrder() throws IOException {
        UUID order = UUID.randomUUID();

        storage().storeReceipt(order, new Receipt("alice", "Teapot 19,90 €"));
        storage().storeReceipt(order, new Receipt("alice", "something else"));

        assertThat(http.send("GET", "/api/files/receipts/" + order, user("alice"))
                        .text())
                .isEqualTo("Teapot 19,90 €");
    }

    @Test
    void keepsOneReceiptOfAnOrderThatIsSentManyTimesAtOnce() throws IOException {
        long before = stored();
        UUID order = UUID.randomUUID();

        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            IntStream.range(0, 16)
                    .forEach(i -> threads.submit(() -> storage().storeReceipt(order, new Receipt("alice", "text"))));
        }

        assertThat(stored() - before).as("one file of one chunk").isEqualTo(2);
    }
}
