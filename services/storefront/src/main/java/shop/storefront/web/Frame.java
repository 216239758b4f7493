package shop.storefront.web;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.format.TextStyle;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;

/**
 * What every page shows around its own content, and how it says money, dates and categories to this visitor.
 *
 * @param pieces in the visitor's basket
 * @param here path and query of this page, to come back to
 * @param locale language of the text; with its region the form of money and dates
 * @param zone in which dates are told
 */
record Frame(int pieces, String here, Locale locale, ZoneId zone, MessageSource texts) {

    private static final Currency EURO = Currency.getInstance("EUR");

    /** As {@code <html lang>} takes it. */
    public String language() {
        return locale.getLanguage();
    }

    /** The languages that the switch offers. */
    public List<Locale> languages() {
        return PageLocale.LANGUAGES;
    }

    /** An amount as this visitor reads it, such as {@code €1,234.50} or {@code 1 234,50 €}. */
    public String money(long cents) {
        NumberFormat form = NumberFormat.getCurrencyInstance(locale);
        form.setCurrency(EURO);
        form.setMinimumFractionDigits(EURO.getDefaultFractionDigits());
        form.setMaximumFractionDigits(EURO.getDefaultFractionDigits());
        return form.format(BigDecimal.valueOf(cents, EURO.getDefaultFractionDigits()));
    }

    /** A whole number as this visitor reads it, such as {@code 1,234} or {@code 1 234}. */
    public String number(long count) {
        return NumberFormat.getIntegerInstance(locale).format(count);
    }

    /** Euros as a field for numbers takes them, whatever the language: {@code 1234.50}. */
    public String amount(long cents) {
        return BigDecimal.valueOf(cents, EURO.getDefaultFractionDigits()).toPlainString();
    }

    /** A moment to the minute; the zone is always said. */
    public String moment(Instant instant) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                        .withLocale(locale)
                        .withZone(zone)
                        .format(instant)
                + " "
                + zone.getDisplayName(TextStyle.SHORT, locale);
    }

    /** A category in the visitor's language; one that nobody translated by its own name. */
    public String category(String name) {
        return text("category." + name, capitalised(name));
    }

    /** Why an order was rejected; for a reason that only a newer release knows, that it was. */
    public String reason(String name) {
        return text("order.reason." + name, text("order.reason.other", ""));
    }

    /** What the message files say under this key, or something else where they do not know it. */
    String text(String key, String otherwise) {
        return String.valueOf(texts.getMessage(key, null, otherwise, locale));
    }

    private static String capitalised(String name) {
        return name.isEmpty() ? name : name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }
}
