package shop.catalog.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import shop.catalog.domain.BrowseProducts;
import shop.catalog.domain.Details;
import shop.catalog.domain.Page;
import shop.catalog.domain.Sku;

/** Pages of products. An empty parameter is as good as none, because forms send it. */
@RestController
final class BrowseController {

    private static final int MAX_QUERY = 200;

    private final BrowseProducts browseProducts;

    BrowseController(BrowseProducts browseProducts) {
        this.browseProducts = browseProducts;
    }

    @GetMapping("/api/products")
    Page browse(
            @RequestParam(defaultValue = "") @Size(max = MAX_QUERY) @Pattern(regexp = Details.TEXT) String q,
            @RequestParam(defaultValue = "") @Pattern(regexp = "|" + Details.CATEGORY) String category,
            @RequestParam(defaultValue = "") @Pattern(regexp = "|" + Sku.PATTERN) String after,
            @RequestParam(defaultValue = "20") @Min(1) @Max(BrowseProducts.MAX_LIMIT) int limit) {
        return browseProducts.browse(q, category.isEmpty() ? null : category, after.isEmpty() ? null : after, limit);
    }
}
