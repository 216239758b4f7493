package shop.storage.mongo;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import shop.storage.domain.PictureAddress;
import shop.storage.domain.PictureType;
import shop.storage.domain.Pictures;
import shop.storage.domain.StoredFile;

/** Small pictures in memory, up to so many bytes in all. Pictures never change, so nothing in here is ever stale. */
final class CachedPictures implements Pictures {

    /** Larger ones are streamed, so that a few of them do not drive out all others. */
    static final int LARGEST = 256 * 1024;

    /** What an entry takes beside its bytes, roughly. */
    private static final int OVERHEAD = 512;

    private record Entry(StoredFile file, int weight) {}

    private final Pictures pictures;
    private final Cache<PictureAddress, Entry> small;

    CachedPictures(Pictures pictures, long maxBytes) {
        this.pictures = pictures;
        this.small = Caffeine.newBuilder()
                .maximumWeight(maxBytes)
                .weigher((PictureAddress address, Entry entry) -> entry.weight())
                .build();
    }

    @Override
    public boolean keep(PictureAddress address, PictureType type, byte[] content) {
        return pictures.keep(address, type, content);
    }

    @Override
    public Optional<StoredFile> find(PictureAddress address) {
        Entry hit = small.getIfPresent(address);
        return hit != null ? Optional.of(hit.file()) : pictures.find(address).map(file -> remember(address, file));
    }

    private StoredFile remember(PictureAddress address, StoredFile file) {
        if (file.length() > LARGEST) {
            return file;
        }
        try (InputStream content = file.content().from(0)) {
            byte[] bytes = content.readAllBytes();
            StoredFile inMemory =
                    new StoredFile(file.contentType(), bytes.length, file.tag(), position -> tail(bytes, position));
            small.put(address, new Entry(inMemory, bytes.length + OVERHEAD));
            return inMemory;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream tail(byte[] bytes, long position) {
        int from = Math.toIntExact(position);
        return new ByteArrayInputStream(bytes, from, bytes.length - from);
    }
}
