package shop.storage.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import shop.platform.Caller;
import shop.platform.Refusal;
import shop.platform.Role;
import shop.storage.SamplePictures;

class WhoMayTest {

    private static final Caller ALICE = new Caller("alice", Set.of(), "");
    private static final Caller BOB = new Caller("bob", Set.of(), "");
    private static final Caller STAFF = new Caller("carol", Set.of(Role.STAFF), "");
    private static final UUID ORDER = UUID.randomUUID();

    @Test
    void readsNoByteOfAPictureThatIsNotFromStaff() throws IOException {
        UploadPicture upload = new UploadPicture(new KeepPicture(new NoPictures()));

        KeptPicture kept = upload.upload(ALICE, most -> {
            throw new AssertionError("read");
        });

        assertThat(kept.outcome()).isEqualTo(KeptPicture.Outcome.NOT_STAFF);
    }

    @Test
    void takesAPictureOfExactlyFiveMebibytesAndNoByteMore() throws IOException {
        UploadPicture upload = new UploadPicture(new KeepPicture(new NoPictures()));

        KeptPicture largest = upload.upload(STAFF, most -> SamplePictures.png(KeepPicture.MAX_BYTES, 1));
        KeptPicture tooLarge = upload.upload(STAFF, most -> SamplePictures.png(most, 1));

        assertThat(largest.outcome()).isEqualTo(KeptPicture.Outcome.NEW);
        assertThat(tooLarge.outcome()).isEqualTo(KeptPicture.Outcome.TOO_LARGE);
    }

    @Test
    void showsAReceiptToItsCustomerAndToStaffOnly() {
        ReadReceipt read = new ReadReceipt(new AliceHasOne());

        assertThat(read.read(ALICE, ORDER).tag()).isEqualTo("tag");
        assertThat(read.read(STAFF, ORDER).tag()).isEqualTo("tag");
        assertThatThrownBy(() -> read.read(BOB, ORDER))
                .isInstanceOf(Refusal.class)
                .hasMessage("There is no such receipt.");
        assertThatThrownBy(() -> read.read(ALICE, UUID.randomUUID())).isInstanceOf(Refusal.class);
    }

    @Test
    void refusesAReceiptWithoutCustomerOrText() {
        KeepReceipt keep = new KeepReceipt(new AliceHasOne());

        assertThatThrownBy(() -> keep.keep(ORDER, "", "text")).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> keep.keep(ORDER, "x".repeat(201), "text")).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> keep.keep(ORDER, "alice", "")).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> keep.keep(ORDER, "alice", "x".repeat(60_001))).isInstanceOf(Refusal.class);
    }

    private static final class NoPictures implements Pictures {

        @Override
        public boolean keep(PictureAddress address, PictureType type, byte[] content) {
            return true;
        }

        @Override
        public Optional<StoredFile> find(PictureAddress address) {
            return Optional.empty();
        }
    }

    private static final class AliceHasOne implements Receipts {

        @Override
        public void keep(UUID orderId, String customer, byte[] text) {
            throw new AssertionError("kept");
        }

        @Override
        public Optional<StoredReceipt> find(UUID orderId) {
            StoredFile file = new StoredFile("text/plain", 0, "tag", position -> new ByteArrayInputStream(new byte[0]));
            return orderId.equals(ORDER) ? Optional.of(new StoredReceipt("alice", file)) : Optional.empty();
        }
    }
}
