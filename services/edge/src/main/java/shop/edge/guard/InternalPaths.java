package shop.edge.guard;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.StringTokenizer;

/**
 * Knows {@code /internal/**} in whatever disguise. Parts of the chain behind disagree about escapes, dots, slashes and
 * parameters in a path, so a path that uses any of these must not contain the word as a segment at all.
 */
final class InternalPaths {

    private static final String WORD = "internal";

    /** Escapes within escapes deeper than this have no honest use. */
    private static final int MAX_DECODINGS = 4;

    private InternalPaths() {}

    /** @param path as it stands in the request line, undecoded, without the query */
    static boolean isInternal(String path) {
        return isPlain(path) ? startsWithWord(path) : hidesWord(path);
    }

    private static boolean isPlain(String path) {
        char previous = 'x';
        for (int i = 0; i < path.length(); i++) {
            char c = path.charAt(i);
            if (c == '%' || c == '\\' || c == ';' || previous == '/' && (c == '/' || c == '.')) {
                return false;
            }
            previous = c;
        }
        return path.startsWith("/");
    }

    private static boolean startsWithWord(String path) {
        int end = 1 + WORD.length();
        return path.regionMatches(true, 1, WORD, 0, WORD.length()) && (path.length() == end || path.charAt(end) == '/');
    }

    private static boolean hidesWord(String path) {
        String decoded = path;
        for (int round = 0; round <= MAX_DECODINGS; round++) {
            if (hasWordAsSegment(decoded)) {
                return true;
            }
            if (decoded.indexOf('%') < 0) {
                return false;
            }
            try {
                // A plus is a plus in a path
                decoded = URLDecoder.decode(decoded.replace("+", "%2B"), StandardCharsets.UTF_8);
            } catch (IllegalArgumentException e) {
                return false;
            }
        }
        return true;
    }

    private static boolean hasWordAsSegment(String path) {
        StringTokenizer segments = new StringTokenizer(path, "/\\");
        while (segments.hasMoreTokens()) {
            String segment = segments.nextToken();
            // trim, because it takes control characters off too
            int parameters = segment.indexOf(';');
            if ((parameters < 0 ? segment : segment.substring(0, parameters))
                    .trim()
                    .equalsIgnoreCase(WORD)) {
                return true;
            }
        }
        return false;
    }
}
