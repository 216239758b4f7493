package shop.catalog.seed;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import shop.catalog.domain.NewProduct;

/**
 * As many products as a scale test needs: those of the shop first, then variants of them. The same number is always
 * the same product, so that a second run adds nothing and a larger one only the rest.
 */
final class ManyProducts {

    private static final List<String> CHARACTERS = List.of(
            "Airy",
            "Bold",
            "Bright",
            "Calm",
            "Classic",
            "Clever",
            "Compact",
            "Cosy",
            "Crisp",
            "Easy",
            "Fine",
            "Gentle",
            "Grand",
            "Handy",
            "Honest",
            "Joyful",
            "Little",
            "Lively",
            "Modern",
            "Neat",
            "Noble",
            "Plain",
            "Pure",
            "Quiet",
            "Rustic",
            "Simple",
            "Slender",
            "Smart",
            "Soft",
            "Sturdy",
            "Sunny",
            "Timeless");

    private static final List<String> COLLECTIONS = List.of(
            "Alder", "Amber", "Aspen", "Birch", "Breeze", "Cedar", "Clover", "Coast", "Dawn", "Dune", "Elm", "Fern",
            "Fjord", "Harbour", "Hazel", "Heath", "Ivy", "Juniper", "Lagoon", "Linden", "Maple", "Meadow", "Moor",
            "Olive", "Orchard", "Pebble", "Prairie", "Rowan", "Summit", "Valley", "Willow", "Yarrow");

    /** What one may ask for; far beyond, the numbers of the variants would need another digit. */
    static final int MOST = 1_000_000;

    /** A prime, so that prices and stock do not go round with the names. */
    private static final int SPREAD = 7919;

    private final List<NewProduct> shipped;

    ManyProducts(List<NewProduct> shipped) {
        this.shipped = shipped;
    }

    Stream<NewProduct> first(int count) {
        return IntStream.range(0, count).mapToObj(this::product);
    }

    private NewProduct product(int number) {
        NewProduct base = shipped.get(number % shipped.size());
        return number < shipped.size() ? base : variant(base, number, number / shipped.size() - 1);
    }

    private NewProduct variant(NewProduct base, int number, int round) {
        String character = CHARACTERS.get(round % CHARACTERS.size());
        String collection = COLLECTIONS.get(round / CHARACTERS.size() % COLLECTIONS.size());
        int series = round / (CHARACTERS.size() * COLLECTIONS.size()) + 1;
        return new NewProduct(
                base.sku().substring(0, 4) + (1_000_000 + number),
                "%s %s %s No. %d".formatted(character, collection, kind(base.name()), series),
                base.description() + " Number " + series + " of the " + collection + " collection.",
                base.category(),
                base.priceInCents() * (60 + between(number, 81)) / 100,
                base.picture(),
                20 + between(number, 381));
    }

    /** A product's name ends with two words that say what it is. */
    private static String kind(String name) {
        List<String> words = List.of(name.split(" "));
        return String.join(" ", words.subList(words.size() - 2, words.size()));
    }

    private static int between(int number, int bound) {
        return (int) ((long) number * SPREAD % bound);
    }
}
