package shop.storefront.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
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
class CataloguePage {

    private final BrowseShelf shelves;
    private final int pageSize;

    CataloguePage(BrowseShelf shelves, int pageSize) {
        this.shelves = shelves;
        this.pageSize = pageSize;
    }

    @GetMapping("/")
    ModelAndView show(
            @RequestParam(name = "q", required = false) @Nullable String query,
            @RequestParam(required = false) @Nullable String category,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable String added,
            HttpServletResponse response) {
        Search search = Search.of(query, category, after);
        Optional<Shelf> shelf = shelves.browse(search, pageSize);
        if (shelf.isEmpty()) {
            response.setHeader(HttpHeaders.RETRY_AFTER, Forms.SOON);
        }
        return new ModelAndView(
                "storefront/catalogue",
                Map.of(
                        "links",
                        new CatalogueLinks(search),
                        "reachable",
                        shelf.isPresent(),
                        "shelf",
                        shelf.orElse(new Shelf(List.of(), List.of(), null)),
                        "search",
                        search,
                        "added",
                        added != null),
                shelf.isPresent() ? HttpStatus.OK : HttpStatus.SERVICE_UNAVAILABLE);
    }
}
