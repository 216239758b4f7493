package shop.storage.seed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The pictures that the shop comes with. */
final class ShippedPictures {

    private static final String ALL = "classpath:shop/storage/seed/pictures/*.png";

    private ShippedPictures() {}

    static List<byte[]> read() {
        try {
            return Stream.of(new PathMatchingResourcePatternResolver().getResources(ALL))
                    .sorted(Comparator.comparing(picture -> Objects.requireNonNull(picture.getFilename())))
                    .map(ShippedPictures::content)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] content(Resource picture) {
        try {
            return picture.getContentAsByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
