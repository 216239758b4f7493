package shop.storefront.web;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import shop.platform.Caller;
import shop.platform.Refusal;
import shop.storefront.domain.Basket;
import shop.storefront.domain.Edit;
import shop.storefront.domain.StaffCatalog;
import shop.storefront.domain.StockedProduct;

/**
 * A product's price and stock, each with a form that names the revision it was made for. Whoever changes what somebody
 * else has changed meanwhile gets the page as it is now and decides anew: nothing is overwritten unseen.
 */
@Controller
class StaffProductPage {

    private static final String PATH = StaffProducts.PATH + "/{sku}";

    private final StaffCatalog catalog;

    StaffProductPage(StaffCatalog catalog) {
        this.catalog = catalog;
    }

    @GetMapping(PATH)
    ModelAndView show(Caller caller, @PathVariable String sku, @RequestParam(required = false) @Nullable String done) {
        StockedProduct product = catalog.find(caller, checked(sku));
        return page(product, done == null ? "" : Edit.Outcome.DONE.name(), HttpStatus.OK);
    }

    @PostMapping(PATH + "/price")
    Object changePrice(
            Caller caller,
            @PathVariable String sku,
            @RequestParam(defaultValue = "") String revision,
            @RequestParam(defaultValue = "") String price) {
        long cents = StaffForms.cents(price);
        return shown(catalog.changePrice(caller, checked(sku), StaffForms.revision(revision), cents));
    }

    @PostMapping(PATH + "/stock")
    Object changeStock(
            Caller caller,
            @PathVariable String sku,
            @RequestParam(defaultValue = "") String revision,
            @RequestParam(defaultValue = "") String pieces) {
        Integer change = StaffForms.pieces(pieces);
        if (change == null) {
            return shown(new Edit(Edit.Outcome.INVALID, catalog.find(caller, checked(sku))));
        }
        return shown(catalog.changeStock(caller, checked(sku), StaffForms.revision(revision), change));
    }

    /** A change that was made leads to a page that may be loaded again; any other shows why it was not. */
    static Object shown(Edit edit) {
        return switch (edit.outcome()) {
            case DONE ->
                Forms.seeOther(StaffProducts.PATH + "/" + edit.product().sku() + "?done")
                        .build();
            case STALE -> page(edit.product(), edit.outcome().name(), HttpStatus.CONFLICT);
            case TOO_LARGE -> page(edit.product(), edit.outcome().name(), HttpStatus.CONTENT_TOO_LARGE);
            case INVALID, TOO_FEW, TOO_MANY, NO_FILE, NOT_A_PICTURE ->
                page(edit.product(), edit.outcome().name(), HttpStatus.UNPROCESSABLE_CONTENT);
        };
    }

    private static ModelAndView page(StockedProduct product, String notice, HttpStatus status) {
        return new ModelAndView("storefront/staff-product", Map.of("product", product, "notice", notice), status);
    }

    static String checked(String sku) {
        if (!Basket.isSku(sku)) {
            throw Refusal.notFound("product");
        }
        return sku;
    }
}
