package shop.storefront.web;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import shop.platform.web.ReturnPath;
import shop.storefront.domain.Basket;

/** Puts products into the basket, changes how many, and takes them out, by plain forms. */
@Controller
class BasketForm {

    private final BasketCookie baskets;

    BasketForm(BasketCookie baskets) {
        this.baskets = baskets;
    }

    @PostMapping("/basket")
    ResponseEntity<Void> add(
            @RequestParam(defaultValue = "") String sku,
            @RequestParam(defaultValue = "1") String quantity,
            @RequestParam(name = "return", required = false) @Nullable String wish,
            HttpServletRequest request) {
        Basket basket = baskets.of(request).add(sku.strip(), Forms.pieces(quantity));
        return kept(basket, added(ReturnPath.orHome(wish)));
    }

    /** None of it takes it out. */
    @PostMapping("/basket/change")
    ResponseEntity<Void> change(
            @RequestParam(defaultValue = "") String sku,
            @RequestParam(defaultValue = "") String quantity,
            HttpServletRequest request) {
        return kept(baskets.of(request).change(sku.strip(), Forms.pieces(quantity)), "/basket");
    }

    private ResponseEntity<Void> kept(Basket basket, String path) {
        return Forms.seeOther(path)
                .header(HttpHeaders.SET_COOKIE, baskets.write(basket).toString())
                .build();
    }

    /** The same page, which then says that it was done. */
    private static String added(String path) {
        return path + (path.contains("?") ? "&" : "?") + "added";
    }
}
