package shop.storefront.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import shop.platform.Refusal;
import shop.storefront.domain.Basket;

/** A basket as one word of letters that cookies and forms carry: {@code sku:pieces/sku:pieces}. */
final class BasketText {

    private BasketText() {}

    static String write(Basket basket) {
        return basket.lines().entrySet().stream()
                .map(line -> line.getKey() + ":" + line.getValue())
                .collect(Collectors.joining("/"));
    }

    /** The basket; an empty one for a text of any other form. */
    static Basket read(String text) {
        try {
            Map<String, Integer> lines = new LinkedHashMap<>();
            for (String line : text.split("/")) {
                int colon = line.indexOf(':');
                lines.put(line.substring(0, colon), Integer.valueOf(line.substring(colon + 1)));
            }
            return new Basket(lines);
        } catch (IndexOutOfBoundsException | NumberFormatException | Refusal otherForm) {
            return Basket.EMPTY;
        }
    }
}
