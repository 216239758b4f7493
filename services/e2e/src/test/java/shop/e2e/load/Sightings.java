package shop.e2e.load;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** What customers see, in a form that can be compared with the logs of the shop. */
final class Sightings {

    /** The end of a problem document; of a page only its beginning. */
    private static final int ENOUGH = 300;

    private Sightings() {}

    static String now(String what) {
        String line = what.replaceAll("\\s+", " ");
        return Instant.now().truncatedTo(ChronoUnit.MILLIS) + " " + line.substring(0, Math.min(line.length(), ENOUGH));
    }
}
