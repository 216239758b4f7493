package shop.storage.web;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The part of a file that goes into an answer (RFC 9110, section 14). Several ranges at once, other units and what is
 * no range by the grammar are ignored, as the standard allows: the answer is then the whole file.
 *
 * @param whole whether that is the file, asked for without a range
 */
record ByteRange(long from, long size, boolean whole) {

    private static final Pattern ONE_RANGE = Pattern.compile("(?i:bytes)=[ \\t]*([0-9]*)-([0-9]*)[ \\t]*");

    /** No file is longer; a longer number means the same. */
    private static final int MOST_DIGITS = 18;

    /** No byte of the file is asked for. */
    static final class Unsatisfiable extends Exception {

        private Unsatisfiable() {
            super("range not satisfiable", null, false, false);
        }
    }

    static ByteRange whole(long length) {
        return new ByteRange(0, length, true);
    }

    /** @param header the header Range; null when there is none */
    static ByteRange of(@Nullable String header, long length) throws Unsatisfiable {
        Matcher range = ONE_RANGE.matcher(header == null ? "" : header);
        if (!range.matches() || range.group(1).isEmpty() && range.group(2).isEmpty()) {
            return whole(length);
        }
        if (range.group(1).isEmpty()) {
            long size = Math.min(number(range.group(2)), length);
            return part(length - size, length - 1, length);
        }
        long from = number(range.group(1));
        long to = range.group(2).isEmpty() ? Long.MAX_VALUE : number(range.group(2));
        return to < from ? whole(length) : part(from, Math.min(to, length - 1), length);
    }

    private static ByteRange part(long from, long to, long length) throws Unsatisfiable {
        if (from >= length) {
            throw new Unsatisfiable();
        }
        return new ByteRange(from, to - from + 1, false);
    }

    private static long number(String digits) {
        String significant = digits.replaceFirst("^0+(?=.)", "");
        return significant.length() > MOST_DIGITS ? Long.MAX_VALUE : Long.parseLong(significant);
    }

    /** As the header Content-Range says it. */
    String of(long length) {
        return "bytes " + from + "-" + (from + size - 1) + "/" + length;
    }
}
