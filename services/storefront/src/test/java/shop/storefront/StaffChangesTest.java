package shop.storefront;

import static org.assertj.core.api.Assertions.assertThat;
import static shop.storefront.Clerk.assertDone;
import static shop.storefront.Clerk.assertNotice;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What staff change of stock and prices. */
@Storefront
class StaffChangesTest {

    @Autowired
    StubCatalog catalog;

    @LocalServerPort
    int port;

    private Clerk clerk;

    @BeforeEach
    void aShelf() {
        catalog.reset();
        clerk = new Clerk(Customer.staff(port), catalog);
    }

    @ParameterizedTest
    @CsvSource({"19.99, 1999", "'19,9', 1990", "20, 2000", "1000000, 100000000"})
    void changesAPrice(String typed, long cents) {
        assertDone(clerk.change("price", "price", typed));

        assertThat(clerk.mug().priceInCents()).isEqualTo(cents);
        assertThat(clerk.mug().stock()).isEqualTo(7);
        assertThat(clerk.staff().get("/staff/products/MUG-1?done").body()).contains("It is changed", "role=\"status\"");
    }

    @ParameterizedTest
    @CsvSource({"5, 12", "-7, 0", "%2B1, 8"})
    void changesTheStock(String typed, int stock) {
        assertDone(clerk.change("stock", "pieces", typed));

        assertThat(clerk.mug().stock()).isEqualTo(stock);
        assertThat(clerk.mug().priceInCents()).isEqualTo(123_450);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "0.00", "-1", "1e3", "1000000.01", "NaN", "12.345", "99999999999999999999", "$gt"})
    void refusesWhatIsNoPrice(String typed) {
        assertNotice(clerk.change("price", "price", typed), 422, "INVALID");

        assertThat(clerk.mug().priceInCents()).isEqualTo(123_450);
    }

    @ParameterizedTest
    @CsvSource({
        "'', INVALID",
        "0, INVALID",
        "1.5, INVALID",
        "x, INVALID",
        "99999999999, INVALID",
        "-8, TOO_FEW",
        "-999999999, TOO_FEW"
    })
    void refusesPiecesThatAreNotThere(String typed, String notice) {
        assertNotice(clerk.change("stock", "pieces", typed), 422, notice);

        assertThat(clerk.mug().stock()).isEqualTo(7);
    }

    @Test
    void refusesMorePiecesThanCanBeCounted() {
        assertDone(clerk.change("stock", "pieces", "999999990"));

        assertNotice(clerk.change("stock", "pieces", "999999999"), 422, "TOO_MANY");
    }

    @Test
    void neverOverwritesWhatSomebodyElseChanged() {
        String seen = clerk.revision();
        assertDone(clerk.change("price", "price", "20"));

        HttpResponse<String> late = clerk.change("price", "price", "30", seen);

        assertNotice(late, 409, "STALE");
        assertThat(clerk.mug().priceInCents()).isEqualTo(2000);
        assertThat(late.body()).contains("id=\"price-now\">€20.00<", "value=\"20.00\"");

        assertDone(clerk.change("price", "price", "30", Clerk.revision(late)));
        assertThat(clerk.mug().priceInCents()).isEqualTo(3000);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "x", "-1", "999999999999999999999"})
    void takesAFormWithoutItsRevisionForAnOldOne(String revision) {
        assertNotice(clerk.change("stock", "pieces", "1", revision), 409, "STALE");

        assertThat(clerk.mug().stock()).isEqualTo(7);
    }

    @Test
    void aDoubleClickChangesTheStockOnce() {
        String seen = clerk.revision();

        assertDone(clerk.change("stock", "pieces", "5", seen));
        assertNotice(clerk.change("stock", "pieces", "5", seen), 409, "STALE");

        assertThat(clerk.mug().stock()).isEqualTo(12);
    }

    @Test
    void aChangeThatCannotBeMadeSaysSo() {
        String seen = clerk.revision();
        catalog.reachable = false;

        assertThat(clerk.change("price", "price", "5", seen).statusCode()).isEqualTo(503);
    }
}
