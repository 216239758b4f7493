package shop.storefront.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import shop.storefront.domain.BrowseShelf;
import shop.storefront.domain.Product;
import shop.storefront.domain.Search;

/** What somebody may mean who is still typing: a piece of a page, for htmx. Nothing is as good as an error here. */
@Controller
class Suggestions {

    private static final int MOST = 6;
    private static final int FEWEST_LETTERS = 2;

    private final BrowseShelf shelves;

    Suggestions(BrowseShelf shelves) {
        this.shelves = shelves;
    }

    @GetMapping("/suggestions")
    ModelAndView suggest(@RequestParam(name = "q", required = false) @Nullable String query) {
        return new ModelAndView("storefront/suggestions", Map.of("products", found(Search.of(query, null, null))));
    }

    private List<Product> found(Search search) {
        return search.query().length() < FEWEST_LETTERS ? List.of() : shelves.suggest(search, MOST);
    }
}
