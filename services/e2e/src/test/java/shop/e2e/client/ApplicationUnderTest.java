package shop.e2e.client;

import java.net.URI;
import java.time.Duration;

/** A running shop, wherever and in whatever assembly it runs. */
public interface ApplicationUnderTest extends AutoCloseable {

    /** Payments as they should be. */
    String WELL_BEHAVED = "{\"delay\":\"PT0S\",\"refuse\":false,\"down\":false,\"loseAnswers\":false}";

    /** Where customers find it. */
    URI url();

    String staffPassword();

    /** A user token that was valid once. */
    String expiredToken();

    /** The value of a session cookie; of an expired one when the lifetime is negative. */
    String sessionCookie(String subject, Duration lifetime);

    /** Changes how the payments sandbox behaves; {@link #WELL_BEHAVED} puts it back. */
    void payments(String behaviour);

    @Override
    void close();
}
