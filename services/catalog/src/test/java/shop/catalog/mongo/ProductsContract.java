package shop.catalog.mongo;

import static org.assertj.core.api.Assertions.assertThat;
import static shop.catalog.TestCatalog.product;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import shop.catalog.TestCatalog;
import shop.catalog.domain.BrowseProducts;
import shop.catalog.domain.Details;
import shop.catalog.domain.NewProduct;
import shop.catalog.domain.Page;
import shop.catalog.domain.Product;
import shop.catalog.domain.StockCount;
import shop.catalog.domain.Summary;
import shop.catalog.domain.Version;

/** What products do on every store. */
abstract class ProductsContract {

    private final TestCatalog catalog = catalog();
    private final BrowseProducts browse = new BrowseProducts(catalog.products);

    abstract TestCatalog catalog();

    private static NewProduct named(String sku, String name, String category) {
        return new NewProduct(sku, name, "Good for " + category, category, 500, "", 1);
    }

    private static List<String> skus(Page page) {
        return page.items().stream().map(Summary::sku).toList();
    }

    @Test
    void browsesEveryProductOncePageByPage() {
        catalog.add(IntStream.range(0, 7).mapToObj(i -> product("P-" + i, i)).toArray(NewProduct[]::new));

        Page first = browse.browse(null, null, null, 3);
        Page second = browse.browse("", null, first.next(), 3);
        Page third = browse.browse(null, null, second.next(), 3);

        assertThat(skus(first)).containsExactly("P-0", "P-1", "P-2");
        assertThat(skus(second)).containsExactly("P-3", "P-4", "P-5");
        assertThat(skus(third)).containsExactly("P-6");
        assertThat(third.next()).isNull();
        assertThat(first.items().getFirst()).isEqualTo(new Summary("P-0", "Name of P-0", "things", 1999, "", false));
    }

    @Test
    void saysThatAFullPageIsTheLastWhenItIs() {
        catalog.add(product("P-1", 1), product("P-2", 1));

        assertThat(browse.browse(null, null, null, 2).next()).isNull();
        assertThat(browse.browse(null, null, "P-2", 2).items()).isEmpty();
    }

    @Test
    void cutsAnImpossibleLimit() {
        catalog.add(product("P-1", 1), product("P-2", 1));

        assertThat(browse.browse(null, null, null, -5).items()).hasSize(1);
        assertThat(browse.browse(null, null, null, Integer.MAX_VALUE).items()).hasSize(2);
    }

    @Test
    void findsByTheBeginningsOfAllWordsWithinACategory() {
        catalog.add(
                named("C-1", "Red coffee cup", "cups"),
                named("C-2", "Blue cup", "cups"),
                named("T-1", "Red teapot", "pots"));

        assertThat(skus(browse.browse("RED", null, null, 10))).containsExactly("C-1", "T-1");
        assertThat(skus(browse.browse("cof, re", null, null, 10))).containsExactly("C-1");
        assertThat(skus(browse.browse("good", "cups", null, 10))).containsExactly("C-1", "C-2");
        assertThat(skus(browse.browse("good", "cups", "C-1", 10))).containsExactly("C-2");
        assertThat(skus(browse.browse("offee", null, null, 10))).isEmpty();
        assertThat(skus(browse.browse("re.*", null, null, 10))).containsExactly("C-1", "T-1");
        assertThat(skus(browse.browse("", "{$ne: 1}", null, 10))).isEmpty();
    }

    @Test
    void listsCategoriesInOrder() {
        catalog.add(named("A-1", "x", "pots"), named("A-2", "x", "cups"), named("A-3", "x", "pots"));

        assertThat(catalog.products.categories()).containsExactly("cups", "pots");
    }

    @Test
    void importsWhatIsMissingAndLeavesTheRest() {
        catalog.add(product("P-1", 3));
        catalog.products.edit("P-1", new Version(1, true), new Details("Edited", "", "cups", 7, ""));

        catalog.add(IntStream.range(0, 2500).mapToObj(i -> product("P-" + i, 9)).toArray(NewProduct[]::new));

        assertThat(catalog.products.find("P-1").orElseThrow().details().name()).isEqualTo("Edited");
        assertThat(catalog.stock("P-1")).isEqualTo(new StockCount(3, 0, 0, 3));
        assertThat(catalog.stock("P-2499")).isEqualTo(new StockCount(9, 0, 0, 9));
    }

    @Test
    void addsAProductOnce() {
        assertThat(catalog.products.add(product("P-1", 0)))
                .get()
                .extracting(Product::revision)
                .isEqualTo(1L);
        assertThat(catalog.products.add(product("P-1", 5))).isEmpty();
        assertThat(catalog.stock("P-1").stock()).isZero();
    }

    @Test
    void editsOnlyTheVersionThatWasSeen() {
        catalog.add(product("P-1", 2));
        Details details = new Details("New name", "New words", "cups", 250, "a".repeat(64));

        Optional<Product> edited = catalog.products.edit("P-1", new Version(1, true), details);

        assertThat(edited).contains(new Product("P-1", details, 2, 2));
        assertThat(catalog.products.edit("P-1", new Version(1, true), details)).isEmpty();
        assertThat(catalog.products.edit("P-1", new Version(2, false), details)).isEmpty();
        assertThat(skus(browse.browse("words", null, null, 5))).containsExactly("P-1");
        assertThat(skus(browse.browse("description", null, null, 5))).isEmpty();
    }

    @Test
    void changesStockWithinItsBounds() {
        catalog.add(product("P-1", 2));

        assertThat(catalog.products.changeStock("P-1", new Version(1, true), -3))
                .isEmpty();
        assertThat(catalog.products.changeStock("P-1", new Version(1, true), StockCount.MAX))
                .isEmpty();
        assertThat(catalog.products.changeStock("P-1", new Version(1, true), -2))
                .isPresent();
        assertThat(catalog.products.changeStock("P-1", new Version(2, false), StockCount.MAX))
                .isPresent();
        assertThat(catalog.stock("P-1")).isEqualTo(new StockCount(StockCount.MAX, 0, 0, StockCount.MAX));
    }

    @Test
    void findsABatchAndOmitsUnknownProducts() {
        catalog.add(product("P-1", 1), product("P-2", 2));

        assertThat(catalog.products.find(List.of("P-1", "P-2", "NONE")))
                .extracting(Product::stock)
                .containsExactlyInAnyOrder(1, 2);
    }
}
