package shop.storefront.domain;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A basket at the prices of this moment.
 *
 * @param priced whether prices are known: not while the catalogue cannot be reached
 */
public record Quote(List<Line> lines, boolean priced) {

    /** @param article what it is now; null when the shop no longer sells it, or prices are not known */
    public record Line(String sku, int quantity, @Nullable Article article) {

        public long totalInCents() {
            return article == null ? 0 : Math.multiplyExact(article.priceInCents(), quantity);
        }

        /** Whether there are that many. */
        public boolean isAvailable() {
            return article != null && article.stock() >= quantity;
        }
    }

    /** The basket with what is known of its products. */
    public static Quote of(Basket basket, Map<String, Article> articles) {
        return new Quote(lines(basket, articles), true);
    }

    /** The basket while nothing is known of its products. */
    public static Quote unpriced(Basket basket) {
        return new Quote(lines(basket, Map.of()), false);
    }

    private static List<Line> lines(Basket basket, Map<String, Article> articles) {
        return basket.lines().entrySet().stream()
                .map(line -> new Line(line.getKey(), line.getValue(), articles.get(line.getKey())))
                .toList();
    }

    public long totalInCents() {
        return lines.stream().mapToLong(Line::totalInCents).reduce(0, Math::addExact);
    }

    public boolean isEmpty() {
        return lines.isEmpty();
    }

    /** Whether all of it can be ordered as it stands. */
    public boolean isOrderable() {
        return priced && !isEmpty() && lines.stream().allMatch(Line::isAvailable);
    }
}
