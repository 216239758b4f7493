package shop.catalog.web;

import static org.assertj.core.api.Assertions.assertThat;
import static shop.catalog.TestCatalog.product;

import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import shop.catalog.CatalogApplication;
import shop.catalog.api.CatalogStaffApi;
import shop.catalog.api.ProductEdit;
import shop.catalog.api.StaffAnswer;
import shop.catalog.api.StaffAnswer.Reason;
import shop.catalog.api.StaffProduct;
import shop.catalog.api.StockChange;
import shop.catalog.domain.ImportProducts;
import shop.platform.Caller;
import shop.platform.testing.EmbeddedMongo;
import shop.platform.testing.Processes;
import shop.platform.testing.TestTokens;

/** What staff rely on, whichever way their requests reach the catalog. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class CatalogStaffContract {

    private static final String PICTURE = "ab".repeat(32);

    private final Caller staff = TestTokens.staffCaller("staff");
    private ServletWebServerApplicationContext process;
    private CatalogStaffApi catalog;

    /** The contract, reached in this test's way. */
    abstract CatalogStaffApi reach(ServletWebServerApplicationContext process);

    @BeforeAll
    void start() {
        process = Processes.start(CatalogApplication.class, "shop.catalog.mongo-uri=" + EmbeddedMongo.uri("catalog"));
        catalog = reach(process);
    }

    @AfterAll
    void stop() {
        process.close();
    }

    private StaffProduct supply(String sku, int stock) {
        process.getBean(ImportProducts.class).importAll(Stream.of(product(sku, stock)));
        return shown(catalog.product(staff, sku));
    }

    private static StaffProduct shown(StaffAnswer answer) {
        return Objects.requireNonNull(answer.product());
    }

    private static void assertRefused(StaffAnswer answer, Reason reason) {
        assertThat(answer.done()).isFalse();
        assertThat(answer.reason()).isEqualTo(reason);
    }

    @Test
    void showsAProductWithItsCounts() {
        StaffProduct shown = supply("CUP-1", 5);

        assertThat(shown).isEqualTo(new StaffProduct("CUP-1", "Name of CUP-1", "things", 1999, "", 5, 0, 0, 5, 1));
    }

    @Test
    void changesThePriceOrThePictureAndLeavesTheRest() {
        StaffProduct seen = supply("CUP-2", 5);

        StaffAnswer priced = catalog.edit(staff, "CUP-2", new ProductEdit(seen.revision(), 2500L, null));
        StaffAnswer shown =
                catalog.edit(staff, "CUP-2", new ProductEdit(shown(priced).revision(), null, PICTURE));

        assertThat(priced.done()).isTrue();
        assertThat(priced.reason()).isNull();
        assertThat(shown(shown))
                .isEqualTo(new StaffProduct("CUP-2", "Name of CUP-2", "things", 2500, PICTURE, 5, 0, 0, 5, 3));
    }

    @Test
    void putsPiecesInAndTakesThemOut() {
        StaffProduct seen = supply("CUP-3", 5);

        StaffAnswer more = catalog.changeStock(staff, "CUP-3", new StockChange(seen.revision(), 7));
        StaffAnswer less =
                catalog.changeStock(staff, "CUP-3", new StockChange(shown(more).revision(), -12));

        assertThat(shown(more).stock()).isEqualTo(12);
        assertThat(shown(less).stock()).isZero();
        assertThat(less.done()).isTrue();
    }

    @Test
    void aChangeOfWhatSomebodyElseChangedIsStaleAndShowsWhatIsThereNow() {
        StaffProduct seen = supply("CUP-4", 5);
        catalog.edit(staff, "CUP-4", new ProductEdit(seen.revision(), 2500L, null));

        StaffAnswer lost = catalog.edit(staff, "CUP-4", new ProductEdit(seen.revision(), 3000L, null));
        StaffAnswer repeated = catalog.changeStock(staff, "CUP-4", new StockChange(seen.revision(), 1));

        assertRefused(lost, Reason.STALE);
        assertRefused(repeated, Reason.STALE);
        assertThat(shown(lost).priceInCents()).isEqualTo(2500);
        assertThat(shown(repeated).stock()).isEqualTo(5);
    }

    @Test
    void refusesWhatBreaksARuleAndChangesNothing() {
        StaffProduct seen = supply("CUP-5", 5);
        long revision = seen.revision();

        assertRefused(catalog.edit(staff, "CUP-5", new ProductEdit(revision, 0L, null)), Reason.INVALID);
        assertRefused(catalog.edit(staff, "CUP-5", new ProductEdit(revision, null, "../x")), Reason.INVALID);
        assertRefused(catalog.changeStock(staff, "CUP-5", new StockChange(revision, -6)), Reason.TOO_FEW);
        assertRefused(
                catalog.changeStock(staff, "CUP-5", new StockChange(revision, Integer.MAX_VALUE)), Reason.TOO_MANY);
        assertThat(shown(catalog.product(staff, "CUP-5"))).isEqualTo(seen);
    }

    @Test
    void knowsNothingOfAProductThatIsNotThere() {
        assertThat(catalog.product(staff, "NONE-1")).isEqualTo(new StaffAnswer(false, null, Reason.UNKNOWN_PRODUCT));
        assertRefused(catalog.edit(staff, "NONE-1", new ProductEdit(1, 5L, null)), Reason.UNKNOWN_PRODUCT);
        assertRefused(catalog.changeStock(staff, "$ne", new StockChange(1, 5)), Reason.UNKNOWN_PRODUCT);
    }

    @Test
    void showsAndChangesNothingForACustomer() {
        StaffProduct seen = supply("CUP-6", 5);
        Caller customer = TestTokens.caller("ada");

        assertThat(catalog.product(customer, "CUP-6")).isEqualTo(new StaffAnswer(false, null, Reason.NOT_STAFF));
        assertThat(catalog.edit(customer, "CUP-6", new ProductEdit(seen.revision(), 1L, null)))
                .isEqualTo(new StaffAnswer(false, null, Reason.NOT_STAFF));
        assertThat(catalog.changeStock(customer, "CUP-6", new StockChange(seen.revision(), 1)))
                .isEqualTo(new StaffAnswer(false, null, Reason.NOT_STAFF));
        assertThat(shown(catalog.product(staff, "CUP-6"))).isEqualTo(seen);
    }
}
