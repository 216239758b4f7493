package shop.storefront.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import shop.platform.Refusal;

/**
 * The file of a form that a browser sends (RFC 7578). It is read here and not by the container, because that would parse
 * whatever anybody sends, to disk, before it is known who they are. Whoever calls this has checked that.
 */
final class FileForm {

    /** What may stand around the file: boundaries, headers and a long name. */
    private static final int AROUND = 16 * 1024;

    private static final Pattern BOUNDARY = Pattern.compile(
            "multipart/form-data *;.*boundary=\"?([0-9A-Za-z'()+_,./:=?-]{1,70})\"?.*", Pattern.CASE_INSENSITIVE);

    private static final String LINE = "\r\n";

    private FileForm() {}

    /**
     * The content of the field; empty when it was sent without one.
     *
     * @param most bytes of the file; of more, one more is read and returned
     * @throws Refusal of kind INVALID for what is no such form
     */
    static byte[] file(HttpServletRequest request, String field, int most) throws IOException {
        Matcher type = BOUNDARY.matcher(String.valueOf(request.getContentType()));
        if (!type.matches()) {
            throw notAForm();
        }
        byte[] body = request.getInputStream().readNBytes(most + AROUND);
        // One char for each byte, so that places in the text are places in the bytes
        String text = new String(body, StandardCharsets.ISO_8859_1);
        return find(text, "--" + type.group(1), field)
                .map(place -> Arrays.copyOfRange(body, place[0], Math.min(place[1], place[0] + most + 1)))
                .orElseThrow(FileForm::notAForm);
    }

    /** From where to where; a part that does not end goes to the end of what was read. */
    private static Optional<int[]> find(String text, String boundary, String field) {
        int at = text.startsWith(boundary) ? 0 : -1;
        while (at >= 0) {
            int head = at + boundary.length();
            int content = text.indexOf(LINE + LINE, head);
            if (!text.startsWith(LINE, head) || content < 0) {
                return Optional.empty();
            }
            int end = text.indexOf(LINE + boundary, content + 2);
            if (isOf(text.substring(head, content), field)) {
                return Optional.of(new int[] {content + 4, end < 0 ? text.length() : Math.max(end, content + 4)});
            }
            at = end < 0 ? -1 : end + LINE.length();
        }
        return Optional.empty();
    }

    private static boolean isOf(String head, String field) {
        return head.toLowerCase(Locale.ROOT).contains("content-disposition: form-data; name=\"" + field + "\"");
    }

    private static Refusal notAForm() {
        return new Refusal(Refusal.Kind.INVALID, "no-file-form", "This is no form with a file.");
    }
}
