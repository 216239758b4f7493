package shop.orders.web;

import java.util.stream.Stream;

/** Bodies that are almost an order. */
final class BadBodies {

    private static final String LINE = "{\"sku\":\"A\",\"quantity\":1}";

    /** The one that is an order. */
    static final String GOOD = "{\"lines\":[" + LINE + "],\"totalInCents\":100}";

    private BadBodies() {}

    static Stream<String> all() {
        return Stream.of(
                "",
                "null",
                "[]",
                "{",
                "{}",
                "\"text\"",
                GOOD + GOOD,
                GOOD.replace("100", "null"),
                GOOD.replace("100", "0"),
                GOOD.replace("100", "-100"),
                GOOD.replace("100", "1.5"),
                GOOD.replace("100", "1e2"),
                GOOD.replace("100", "NaN"),
                GOOD.replace("100", "\"100\""),
                GOOD.replace("100", "99999999999999999999999999"),
                GOOD.replace("100", "9223372036854775807"),
                GOOD.replace("100", "1" + "0".repeat(5000)),
                GOOD.replace("100", "{\"$gt\":0}"),
                GOOD.replace("100", "true"),
                GOOD.replace(LINE, ""),
                GOOD.replace(LINE, "null"),
                GOOD.replace(LINE, "7"),
                GOOD.replace(LINE, LINE + "," + LINE),
                GOOD.replace(LINE, LINE + ("," + LINE).repeat(50)),
                GOOD.replace("[" + LINE + "]", "null"),
                GOOD.replace("[" + LINE + "]", LINE),
                GOOD.replace("[" + LINE + "]", "[".repeat(1000) + "]".repeat(1000)),
                GOOD.replace("\"quantity\":1", "\"quantity\":0"),
                GOOD.replace("\"quantity\":1", "\"quantity\":100"),
                GOOD.replace("\"quantity\":1", "\"quantity\":-1"),
                GOOD.replace("\"quantity\":1", "\"quantity\":1.5"),
                GOOD.replace("\"quantity\":1", "\"quantity\":null"),
                GOOD.replace("\"quantity\":1", "\"quantity\":\"1\""),
                GOOD.replace("\"quantity\":1", "\"quantity\":4294967297"),
                GOOD.replace(",\"quantity\":1", ""),
                GOOD.replace("\"A\"", "null"),
                GOOD.replace("\"A\"", "\"\""),
                GOOD.replace("\"A\"", "7"),
                GOOD.replace("\"A\"", "{\"$ne\":\"\"}"),
                GOOD.replace("\"A\"", "\"$where\""),
                GOOD.replace("\"A\"", "\"A\\u0000\""),
                GOOD.replace("\"A\"", "\"../A\""),
                GOOD.replace("\"A\"", "\"" + "A".repeat(65) + "\""),
                GOOD.replace("\"A\"", "\"" + "A".repeat(100_000) + "\""),
                GOOD.replace("\"sku\"", "\"customer\":\"bob\",\"sku\""),
                GOOD.replace("{\"lines\"", "{\"state\":\"CONFIRMED\",\"lines\""),
                GOOD.replace("{\"lines\"", "{\"totalInCents\":1,\"lines\""));
    }
}
