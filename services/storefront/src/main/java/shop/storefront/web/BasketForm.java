package shop.storefront.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import shop.platform.Refusal;
import shop.storefront.domain.Basket;
import shop.storefront.domain.Search;

/** Puts products into the basket by a plain form, and leads back to where the visitor was. */
@Controller
public class BasketForm {

    private final BasketCookie baskets;

    public BasketForm(BasketCookie baskets) {
        this.baskets = baskets;
    }

    @PostMapping("/basket")
    ResponseEntity<Void> add(
            @RequestParam(defaultValue = "") String sku,
            @RequestParam(defaultValue = "1") String quantity,
            @RequestParam(name = "q", required = false) @Nullable String query,
            @RequestParam(required = false) @Nullable String category,
            @RequestParam(required = false) @Nullable String after,
            HttpServletRequest request) {
        Basket basket = baskets.of(request).add(sku.strip(), pieces(quantity));
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .cacheControl(CacheControl.noStore())
                .header(HttpHeaders.LOCATION, CatalogueLinks.path(Search.of(query, category, after)))
                .header(
                        HttpHeaders.SET_COOKIE,
                        baskets.write(basket, request.isSecure()).toString())
                .build();
    }

    /** A visitor with a browser gets a page, where the platform would answer a program. */
    @ExceptionHandler
    ModelAndView refused(Refusal refusal, HttpServletRequest request, HttpServletResponse response) {
        // This page carries the visitor's basket too
        response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noStore().getHeaderValue());
        return new ModelAndView(
                "storefront/refused",
                Map.of("reason", refusal.detail(), "pieces", baskets.of(request).pieces()),
                HttpStatusCode.valueOf(refusal.kind().status()));
    }

    /** Zero, which no basket takes, for whatever is not a number of two digits. */
    private static int pieces(String quantity) {
        return quantity.strip().matches("[0-9]{1,2}") ? Integer.parseInt(quantity.strip()) : 0;
    }
}
