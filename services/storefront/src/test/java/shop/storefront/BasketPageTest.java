package shop.storefront;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The basket in each of its states. */
@Storefront
class BasketPageTest {

    @Autowired
    StubCatalog catalog;

    @LocalServerPort
    int port;

    private Customer ada;

    @BeforeEach
    void aShelf() {
        catalog.reset();
        ada = new Customer(port, "ada");
    }

    @Test
    void saysWhenThereIsNothingInIt() {
        HttpResponse<String> page = ada.get("/basket");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("There is nothing in it yet.").doesNotContain("/checkout", "id=\"total\"");
        assertThat(catalog.batches).isZero();
    }

    @Test
    void asksOnceForAllLinesAndAddsThemUp() {
        catalog.put("CUP-3", "Cup", "Kitchen", 250, "", 40);
        ada.post("/basket", "sku=MUG-1&quantity=2");
        ada.post("/basket", "sku=CUP-3&quantity=4");

        String page = ada.get("/basket").body();

        assertThat(page)
                .contains("€1,234.50 each", ">€2,469.00<", ">€10.00<", "id=\"total\">€2,479.00<", "href=\"/checkout\"");
        assertThat(catalog.batches).isEqualTo(1);
    }

    @Test
    void changesHowManyAndTakesOutWhatIsSetToNone() {
        ada.post("/basket", "sku=MUG-1&quantity=2");

        HttpResponse<String> changed = ada.post("/basket/change", "sku=MUG-1&quantity=5");

        assertThat(changed.statusCode()).isEqualTo(303);
        assertThat(changed.headers().firstValue("Location")).hasValue("/basket");
        assertThat(ada.get("/basket").body()).contains("value=\"5\"");

        ada.post("/basket/change", "sku=MUG-1&quantity=0");

        assertThat(ada.basket()).isEmpty();
        assertThat(ada.get("/basket").body()).contains("There is nothing in it yet.");
    }

    @Test
    void bringsNothingBackThatAnotherTabTookOut() {
        ada.post("/basket", "sku=MUG-1");

        ada.post("/basket/change", "sku=SPADE-2&quantity=3");

        assertThat(ada.get("/basket").body()).contains("MUG-1").doesNotContain("SPADE-2");
    }

    @Test
    void marksWhatCannotBeOrderedAndOffersNoCheckout() {
        ada.post("/basket", "sku=MUG-1&quantity=9");
        ada.post("/basket", "sku=SPADE-2");
        ada.post("/basket", "sku=GONE-9");

        String page = ada.get("/basket").body();

        assertThat(page).contains("Only 7 left", "Out of stock", "No longer sold", "Change or remove what is marked");
        assertThat(page).doesNotContain("href=\"/checkout\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "sku=MUG-1",
                "sku=MUG-1&quantity=",
                "sku=MUG-1&quantity=-1",
                "sku=MUG-1&quantity=100",
                "sku=MUG-1&quantity=1.5",
                "sku=%24ne&quantity=1",
                "quantity=1"
            })
    void refusesABadChangeAndKeepsTheBasket(String form) {
        ada.post("/basket", "sku=MUG-1&quantity=2");
        String before = ada.basket();

        assertThat(ada.post("/basket/change", form).statusCode()).isEqualTo(400);
        assertThat(ada.basket()).isEqualTo(before);
    }
}
