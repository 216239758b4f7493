package shop.storefront.web;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import shop.platform.Caller;
import shop.platform.Refusal;
import shop.storefront.domain.Article;
import shop.storefront.domain.BrowseShelf;
import shop.storefront.domain.FindArticles;
import shop.storefront.domain.Product;
import shop.storefront.domain.Search;
import shop.storefront.domain.Shelf;

/** All products with price and stock, found by words, page by page; each leads to its own page. */
@Controller
class StaffProducts {

    static final String PATH = "/staff/products";

    private static final int PAGE = 50;

    private final BrowseShelf shelves;
    private final FindArticles articles;

    StaffProducts(BrowseShelf shelves, FindArticles articles) {
        this.shelves = shelves;
        this.articles = articles;
    }

    @GetMapping("/staff")
    ResponseEntity<Void> home() {
        return Forms.seeOther(PATH).build();
    }

    /** Only staff, though nothing here is secret: a customer would find forms that refuse. */
    @GetMapping(PATH)
    ModelAndView show(
            Caller caller,
            @RequestParam(name = "q", required = false) @Nullable String query,
            @RequestParam(required = false) @Nullable String after) {
        caller.requireStaff();
        Search sought = Search.of(query, null, after);
        Shelf shelf = shelves.browse(sought, PAGE).orElseThrow(() -> Refusal.unavailable("The catalogue"));
        return new ModelAndView(
                "storefront/staff-products",
                Map.of("sought", sought, "shelf", shelf, "stock", stock(shelf.products())));
    }

    /** Pieces by SKU, in one batch; what sold out or came in since the page was read shows as it is now. */
    private Map<String, Integer> stock(List<Product> products) {
        return articles
                .find(products.stream().map(Product::sku).collect(Collectors.toSet()))
                .orElseThrow(() -> Refusal.unavailable("The catalogue"))
                .values()
                .stream()
                .collect(Collectors.toMap(Article::sku, Article::stock));
    }
}
