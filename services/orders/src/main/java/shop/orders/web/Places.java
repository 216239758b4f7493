package shop.orders.web;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import shop.orders.domain.Position;

/** A place in a list as opaque text: 24 bytes in the URL-safe alphabet. */
final class Places {

    private static final Pattern TEXT = Pattern.compile("[A-Za-z0-9_-]{32}");

    private Places() {}

    static String write(Position position) {
        ByteBuffer bytes = ByteBuffer.allocate(24)
                .putLong(position.placedAt().toEpochMilli())
                .putLong(position.id().getMostSignificantBits())
                .putLong(position.id().getLeastSignificantBits());
        return Base64.getUrlEncoder().encodeToString(bytes.array());
    }

    /** Empty when no page ever ended with this text. */
    static Optional<Position> read(String text) {
        if (!TEXT.matcher(text).matches()) {
            return Optional.empty();
        }
        ByteBuffer bytes = ByteBuffer.wrap(Base64.getUrlDecoder().decode(text));
        long millis = bytes.getLong();
        return millis < 0
                ? Optional.empty()
                : Optional.of(new Position(Instant.ofEpochMilli(millis), new UUID(bytes.getLong(), bytes.getLong())));
    }
}
