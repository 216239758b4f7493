package shop.storage.mongo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayInputStream;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import shop.storage.domain.PictureAddress;
import shop.storage.domain.PictureType;
import shop.storage.domain.Pictures;
import shop.storage.domain.StoredFile;

class CachedPicturesTest {

    private static final PictureAddress ADDRESS = PictureAddress.of(new byte[1]);

    private final AtomicInteger finds = new AtomicInteger();

    @Test
    void readsASmallPictureOnce() {
        Pictures cached = new CachedPictures(pictureOf(1_000), 100_000);

        cached.find(ADDRESS);
        cached.find(ADDRESS);

        assertThat(finds).hasValue(1);
    }

    @Test
    void leavesALargePictureToTheStore() {
        Pictures cached = new CachedPictures(pictureOf(CachedPictures.LARGEST + 1), 100_000_000);

        cached.find(ADDRESS);
        cached.find(ADDRESS);

        assertThat(finds).hasValue(2);
    }

    @Test
    void takesNoMoreMemoryThanItMay() {
        Pictures cached = new CachedPictures(pictureOf(1_000), 500);

        await().until(() -> {
            int before = finds.get();
            cached.find(ADDRESS);
            cached.find(ADDRESS);
            return finds.get() == before + 2;
        });
    }

    private Pictures pictureOf(int size) {
        return new Pictures() {
            @Override
            public boolean keep(PictureAddress address, PictureType type, byte[] content) {
                throw new UnsupportedOperationException();
            }

            @Override
            public Optional<StoredFile> find(PictureAddress address) {
                finds.incrementAndGet();
                return Optional.of(new StoredFile(
                        "image/png", size, address.sha256(), position -> new ByteArrayInputStream(new byte[size])));
            }
        };
    }
}
