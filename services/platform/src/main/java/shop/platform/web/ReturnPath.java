package shop.platform.web;

import org.jspecify.annotations.Nullable;

/** Where a form may send the browser afterwards: a path of this shop and nothing else, or it were an open redirect. */
public final class ReturnPath {

    private static final String HOME = "/";
    private static final int MAX_LENGTH = 1000;

    private ReturnPath() {}

    /** The wish, or the home page when it is no plain path of ours. */
    public static String orHome(@Nullable String wish) {
        return wish != null && isOurs(wish) ? wish : HOME;
    }

    /** Browsers read {@code //host}, {@code /\host} and paths with tabs or line breaks in them as other sites. */
    private static boolean isOurs(String path) {
        return path.startsWith("/")
                && !path.contains("//")
                && path.length() <= MAX_LENGTH
                && path.chars().allMatch(c -> c > ' ' && c < 0x7f && c != '\\');
    }
}
