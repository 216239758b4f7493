package shop.storefront.web;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;
import shop.storefront.domain.Search;

/** Addresses of the catalogue page around one search; always relative to this host. */
record CatalogueLinks(Search search) {

    /** The search in this category, or in all when it is empty. */
    public String category(String name) {
        return path(search.in(name));
    }

    /** The same page once more. */
    public String here() {
        return path(search);
    }

    /** The search's following page. */
    public String next(@Nullable String place) {
        return path(search.from(place));
    }

    /** The search's first page. */
    public String first() {
        return path(search.from(null));
    }

    /** The page that shows this search. */
    static String path(Search search) {
        Map<String, String> parameters =
                Map.of("q", search.query(), "category", search.category(), "after", search.after());
        UriComponentsBuilder path = UriComponentsBuilder.fromPath("/");
        parameters.keySet().stream()
                .sorted()
                .filter(name -> !parameters.getOrDefault(name, "").isEmpty())
                .forEach(name -> path.queryParam(name, "{" + name + "}"));
        // Encoded after the expansion: what a visitor typed can neither end a value nor be taken for a template
        return path.encode().buildAndExpand(parameters).toUriString();
    }
}
