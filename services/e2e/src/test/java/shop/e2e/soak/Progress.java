package shop.e2e.soak;

import java.time.Duration;
import java.util.Locale;

/** What the program says while it runs: a line, with the time since its begin. */
final class Progress {

    private static final long BEGAN = System.nanoTime();

    private Progress() {}

    static void say(String format, Object... values) {
        Duration time = Duration.ofNanos(System.nanoTime() - BEGAN);
        System.out.printf(
                "  %02d:%02d  %s%n",
                time.toMinutes(), time.toSecondsPart(), String.format(Locale.ROOT, format, values));
    }
}
