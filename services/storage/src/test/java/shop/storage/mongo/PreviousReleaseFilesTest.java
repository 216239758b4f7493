package shop.storage.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.UUID;
import org.bson.Document;
import org.bson.types.Binary;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import shop.platform.testing.EmbeddedMongo;
import shop.storage.domain.PictureAddress;
import shop.storage.domain.PictureType;
import shop.storage.domain.StoredFile;
import shop.storage.domain.StoredReceipt;

/** Files whose documents another release wrote: as they are today, and with what this release does not know. */
class PreviousReleaseFilesTest extends AnyStore {

    private static final String SHA256 = "a73522546dc5c5c0622170a293ac5e6328c6c70f3078a67f71ac06b37d007b1b";
    private static final UUID ORDER = UUID.fromString("00112233-4455-6677-8899-aabbccddeeff");

    @Override
    String uri() {
        return EmbeddedMongo.uri("storage");
    }

    /** A type that a newer release takes is handed out as that release named it. */
    @ParameterizedTest
    @CsvSource({"picture-file-1, image/png", "picture-file-next, image/avif"})
    void givesBackAPicture(String recorded, String contentType) throws IOException {
        store("pictures", recorded);
        PictureAddress address = PictureAddress.parse(SHA256).orElseThrow();

        StoredFile file = pictures.find(address).orElseThrow();

        assertThat(file.contentType()).isEqualTo(contentType);
        assertThat(file.tag()).isEqualTo(SHA256);
        assertThat(file.length()).isEqualTo(5);
        assertThat(from(file, 1)).isEqualTo(bytes("mall"));
        assertThat(pictures.keep(address, PictureType.PNG, bytes("other"))).isFalse();
        assertThat(pictureOrphans.removeBegunBefore(inAnHour())).isZero();
    }

    @ParameterizedTest
    @CsvSource({"receipt-file-1", "receipt-file-next"})
    void givesBackAReceipt(String recorded) throws IOException {
        store("receipts", recorded);

        receipts.keep(ORDER, "mallory", bytes("another"));

        StoredReceipt receipt = receipts.find(ORDER).orElseThrow();
        assertThat(receipt.customer()).isEqualTo("alice");
        assertThat(receipt.file().tag()).isEqualTo("84b7e44aa54d002eac8d00f5bfa9cc93410f2a48");
        assertThat(from(receipt.file(), 0)).isEqualTo(bytes("small"));
        assertThat(receiptOrphans.removeBegunBefore(inAnHour())).isZero();
        assertThat(count("receipts.files")).isOne();
    }

    private void store(String bucket, String recorded) throws IOException {
        Document file = Document.parse(recorded(recorded));
        database.getCollection(bucket + ".files").insertOne(file);
        database.getCollection(bucket + ".chunks")
                .insertOne(new Document("files_id", file.getObjectId("_id"))
                        .append("n", 0)
                        .append("data", new Binary(bytes("small"))));
    }

    private static String recorded(String name) throws IOException {
        try (InputStream file = Objects.requireNonNull(
                PreviousReleaseFilesTest.class.getResourceAsStream("/previous-release/" + name + ".json"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
