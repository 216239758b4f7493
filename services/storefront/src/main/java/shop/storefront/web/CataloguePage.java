package shop.storefront.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import shop.storefront.domain.BrowseShelf;
import shop.storefront.domain.Search;
import shop.storefront.domain.Shelf;

/** The catalogue: what the shop sells, found by words and categories, page by page. */
@Controller
public class CataloguePage {

    private final BrowseShelf shelves;
    private final BasketCookie baskets;
    private final int pageSize;

    public CataloguePage(BrowseShelf shelves, BasketCookie baskets, int pageSize) {
        this.shelves = shelves;
        this.baskets = baskets;
        this.pageSize = pageSize;
    }

    @GetMapping("/")
    ModelAndView show(
            @RequestParam(name = "q", required = false) @Nullable String query,
            @RequestParam(required = false) @Nullable String category,
            @RequestParam(required = false) @Nullable String after,
            HttpServletRequest request,
            HttpServletResponse response) {
        Search search = Search.of(query, category, after);
        Optional<Shelf> shelf = shelves.browse(search, pageSize);
        // The page carries the visitor's basket: no cache may hand it to another
        response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noStore().getHeaderValue());
        if (shelf.isEmpty()) {
            response.setHeader(HttpHeaders.RETRY_AFTER, "5");
        }
        return new ModelAndView(
                "storefront/catalogue",
                Map.of(
                        "links", new CatalogueLinks(search),
                        "reachable", shelf.isPresent(),
                        "shelf", shelf.orElse(new Shelf(List.of(), List.of(), null)),
                        "search", search,
                        "pieces", baskets.of(request).pieces()),
                shelf.isPresent() ? HttpStatus.OK : HttpStatus.SERVICE_UNAVAILABLE);
    }
}
