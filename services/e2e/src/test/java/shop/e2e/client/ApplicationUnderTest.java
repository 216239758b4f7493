package shop.e2e.client;

import java.net.URI;
import shop.local.Tokens;

/** A running shop, wherever and in whatever assembly it runs. */
public interface ApplicationUnderTest extends AutoCloseable {

    /** Payments as they should be. */
    String WELL_BEHAVED = "{\"delay\":\"PT0S\",\"refuse\":false,\"down\":false,\"loseAnswers\":false}";

    /** Where customers find it. */
    URI url();

    String staffPassword();

    /** Signs with the shop's own keys. */
    Tokens tokens();

    /** Changes how the payments sandbox behaves; {@link #WELL_BEHAVED} puts it back. */
    void payments(String behaviour);

    @Override
    void close();
}
