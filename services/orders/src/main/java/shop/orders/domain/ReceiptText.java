package shop.orders.domain;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** A receipt as it is printed: plain text, 64 columns. The same order always gives the same text. */
final class ReceiptText {

    private static final int NAME_COLUMNS = 34;
    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm 'UTC'", Locale.ROOT).withZone(ZoneOffset.UTC);
    private static final String RULE = "-".repeat(64) + "\n";

    private ReceiptText() {}

    static String of(Order order) {
        Purchase purchase = order.purchase();
        StringBuilder text = new StringBuilder("RECEIPT\n\n")
                .append("Order  ")
                .append(order.id())
                .append("\nDate   ")
                .append(DATE.format(purchase.placedAt()))
                .append("\n\n")
                .append(RULE);
        for (Line line : purchase.lines()) {
            text.append(String.format(
                    Locale.ROOT,
                    "%2d x %s %11s %12s%n",
                    line.quantity(),
                    name(line.name()),
                    euros(line.priceInCents()),
                    euros(line.totalInCents())));
        }
        return text.append(RULE)
                .append(String.format(Locale.ROOT, "%-47s EUR %12s%n", "Total", euros(purchase.totalInCents())))
                .toString()
                .replace("\r\n", "\n");
    }

    static String euros(long cents) {
        return String.format(Locale.ROOT, "%,d.%02d", cents / 100, cents % 100);
    }

    /** Exactly {@link #NAME_COLUMNS} characters, on one line whatever the name contains. */
    private static String name(String name) {
        int[] printable = name.codePoints()
                .map(c -> Character.isISOControl(c) ? ' ' : c)
                .limit(NAME_COLUMNS)
                .toArray();
        return new String(printable, 0, printable.length) + " ".repeat(NAME_COLUMNS - printable.length);
    }
}
