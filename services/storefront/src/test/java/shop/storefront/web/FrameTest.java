package shop.storefront.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.MessageSource;

class FrameTest {

    private final MessageSource texts = StorefrontWeb.messageSource();

    /** French parts thousands by a narrow blank, and the sign by one that does not break. */
    @ParameterizedTest
    @CsvSource({
        "en, 0, €0.00",
        "en, 5, €0.05",
        "en-GB, 1999, €19.99",
        "en-US, 123450, '€1,234.50'",
        "fr, 123450, '1\u202f234,50\u00a0€'",
        "fr-FR, 5, '0,05\u00a0€'",
        "en-JP, 1999, €19.99"
    })
    void saysMoneyInTheFormOfTheVisitor(String language, long cents, String shown) {
        assertThat(in(language, "UTC").money(cents)).isEqualTo(shown);
    }

    @Test
    void saysMomentsInTheFormOfTheVisitorAndInWhichZone() {
        Instant moment = Instant.parse("2026-11-28T09:05:59Z");

        assertThat(in("en-GB", "UTC").moment(moment)).isEqualTo("28 Nov 2026, 09:05 UTC");
        assertThat(in("fr", "UTC").moment(moment)).startsWith("28 nov. 2026").endsWith("09:05 UTC");
        assertThat(in("fr", "Europe/Paris").moment(moment)).contains("10:05").doesNotEndWith("UTC");
    }

    @Test
    void callsACategoryByTheNameThatTheVisitorKnowsElseByItsOwn() {
        assertThat(in("en", "UTC").category("textile")).isEqualTo("Textiles");
        assertThat(in("fr", "UTC").category("kitchen")).isEqualTo("Cuisine");
        assertThat(in("fr", "UTC").category("garden & yard")).isEqualTo("Garden & yard");
        assertThat(in("fr", "UTC").category("")).isEmpty();
    }

    private Frame in(String language, String zone) {
        return new Frame(0, "/", Locale.forLanguageTag(language), ZoneId.of(zone), texts);
    }
}
