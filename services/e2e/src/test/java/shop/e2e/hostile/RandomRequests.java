package shop.e2e.hostile;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Well-formed requests made wrong in random ways, the same ones for the same seed. */
final class RandomRequests {

    /**
     * @param head request line and headers
     * @param broken whether the request cannot be read to its end, so that no answer need come
     */
    record Request(String head, byte[] body, boolean broken) {}

    private static final Pattern INNERMOST = Pattern.compile("‹([^‹›]*)›");
    private static final List<String> METHODS =
            List.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE", "PROPFIND", "get", "X");
    private static final List<String> DETOURS =
            List.of("//", "/./", "/../", "/;a=b/", "/%2e%2e/", "/%2f", "/%5c", "/.", "/%00", "/%C0%AF", "/\u00e9");
    private static final List<String> QUERIES = List.of(
            "limit",
            "limit=",
            "limit=1&limit=2",
            "&&=&",
            "%",
            "%zz=1",
            "a[b]=c",
            "q=%ff",
            "q=%00",
            "=",
            "?",
            "after=a+b");

    private final Random random;
    private final List<String> wellformed;
    private final Framing framing;

    RandomRequests(long seed, List<String> wellformed) {
        this.random = new Random(seed);
        this.wellformed = wellformed;
        this.framing = new Framing(random);
    }

    /** @param credentials header lines, which are sometimes left out */
    Request next(String credentials) {
        String[] parts = pick(wellformed).split("\n\n", 2);
        String[] head = parts[0].split("\n", 2);
        StringBuilder lines = new StringBuilder(requestLine(head[0])).append(oneIn(60) ? " HTTP/1.0\n" : " HTTP/1.1\n");
        if (head.length > 1 && !oneIn(8)) {
            lines.append(fill(head[1], false)).append('\n');
        }
        if (!lines.toString().contains("Content-Type") && !oneIn(8)) {
            lines.append("Content-Type: application/json\n");
        }
        if (!oneIn(8)) {
            lines.append(credentials).append('\n');
        }
        addLines(lines);
        return framing.frame(lines, parts.length > 1 ? body(parts[1], lines.toString()) : new byte[0]);
    }

    private String requestLine(String line) {
        String[] words = line.split(" ", 2);
        String method = oneIn(10) ? pick(METHODS) : words[0];
        String target = fill(words[1], true);
        if (oneIn(12)) {
            int slash = target.indexOf('/', random.nextInt(2));
            target = slash < 0 ? target : target.substring(0, slash) + pick(DETOURS) + target.substring(slash + 1);
        }
        if (oneIn(10)) {
            target += (target.contains("?") ? "&" : "?") + pick(QUERIES);
        }
        return method + " " + target;
    }

    private void addLines(StringBuilder lines) {
        for (int more = random.nextInt(3); more > 0; more--) {
            String line = pick(NastyHeaders.LINES);
            lines.append(line).append('\n').append(oneIn(6) ? line + "\n" : "");
        }
        if (oneIn(6)) {
            lines.append("X-Shop-User: ").append(clean(pick(Nasty.TEXTS))).append('\n');
        }
        if (oneIn(100)) {
            lines.append("X-Many: 1\n".repeat(120));
        }
    }

    private byte[] body(String wellformedBody, String head) {
        return switch (random.nextInt(16)) {
            case 0 -> new byte[0];
            case 1 -> bytes(random.nextInt(2000));
            case 2 -> "[".repeat(1 + random.nextInt(50_000)).getBytes(StandardCharsets.UTF_8);
            case 3 -> ("\"" + "y".repeat(random.nextInt(300_000)) + "\"").getBytes(StandardCharsets.UTF_8);
            default ->
                fill(wellformedBody, head.contains("urlencoded"))
                        .getBytes(oneIn(12) ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8);
        };
    }

    private byte[] bytes(int length) {
        byte[] noise = new byte[length];
        random.nextBytes(noise);
        return noise;
    }

    /** Replaces every third place, from the inside out. */
    private String fill(String template, boolean encoded) {
        String filled = template;
        for (Matcher place = INNERMOST.matcher(filled); place.find(); place = INNERMOST.matcher(filled)) {
            String good = place.group(1);
            String value = !oneIn(3) ? good : encoded ? encode(pick(Nasty.TEXTS)) : nasty(good);
            filled = filled.substring(0, place.start()) + value + filled.substring(place.end());
        }
        return filled;
    }

    private String nasty(String good) {
        boolean json = !good.isEmpty() && "\"[{0123456789tf".indexOf(good.charAt(0)) >= 0;
        if (json && !oneIn(3)) {
            return pick(Nasty.JSON);
        }
        String text = clean(pick(Nasty.TEXTS));
        return json ? "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"" : text;
    }

    private String encode(String value) {
        return oneIn(4) ? value.replaceAll("[^!-~]", "") : URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    /** A line end would begin another header, which is another subject. */
    private static String clean(String value) {
        return value.replaceAll("[\r\n]", "");
    }

    private boolean oneIn(int times) {
        return random.nextInt(times) == 0;
    }

    private String pick(List<String> values) {
        return values.get(random.nextInt(values.size()));
    }
}
