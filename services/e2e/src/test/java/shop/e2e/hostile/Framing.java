package shop.e2e.hostile;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;

/** How a body is sent: with its length, in chunks, or in one of these ways and not as announced. */
final class Framing {

    private static final List<String> WRONG_SIZES = List.of("-1", "zz", "FFFFFFFFFFFFFFFF", "");

    private final Random random;

    Framing(Random random) {
        this.random = random;
    }

    RandomRequests.Request frame(StringBuilder head, byte[] body) {
        return random.nextInt(8) == 0 ? inChunks(head, body) : withLength(head, body);
    }

    private RandomRequests.Request inChunks(StringBuilder head, byte[] body) {
        head.append("Transfer-Encoding: chunked\n");
        boolean wrong = random.nextInt(3) == 0;
        String size = wrong ? WRONG_SIZES.get(random.nextInt(WRONG_SIZES.size())) : Integer.toHexString(body.length);
        String content = new String(body, StandardCharsets.ISO_8859_1);
        String chunks = (body.length == 0 ? "" : size + "\r\n" + content + "\r\n") + "0\r\n\r\n";
        return new RandomRequests.Request(head.toString(), chunks.getBytes(StandardCharsets.ISO_8859_1), wrong);
    }

    private RandomRequests.Request withLength(StringBuilder head, byte[] body) {
        boolean contradicted = head.indexOf("Content-Length") >= 0;
        boolean cut = random.nextInt(40) == 0;
        head.append("Content-Length: ").append(body.length + (cut ? 10 : 0)).append('\n');
        return new RandomRequests.Request(head.toString(), body, cut || contradicted);
    }
}
