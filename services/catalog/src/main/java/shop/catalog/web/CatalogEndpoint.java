package shop.catalog.web;

import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestController;
import shop.catalog.api.CatalogApi;
import shop.catalog.api.ProductDetails;
import shop.catalog.api.ProductPage;
import shop.catalog.api.ReservationEnd;
import shop.catalog.api.ReserveAnswer;
import shop.catalog.api.ReserveRequest;
import shop.catalog.domain.BrowseProducts;
import shop.catalog.domain.FindProducts;
import shop.catalog.domain.ListCategories;
import shop.catalog.domain.ReleaseStock;
import shop.catalog.domain.ReserveStock;
import shop.catalog.domain.SettleStock;

/** The contract: called as a bean in one process, over HTTP between processes. */
@RestController
class CatalogEndpoint implements CatalogApi {

    private final BrowseProducts browseProducts;
    private final ListCategories listCategories;
    private final FindProducts findProducts;
    private final ReserveStock reserveStock;
    private final ReleaseStock releaseStock;
    private final SettleStock settleStock;

    CatalogEndpoint(
            BrowseProducts browseProducts,
            ListCategories listCategories,
            FindProducts findProducts,
            ReserveStock reserveStock,
            ReleaseStock releaseStock,
            SettleStock settleStock) {
        this.browseProducts = browseProducts;
        this.listCategories = listCategories;
        this.findProducts = findProducts;
        this.reserveStock = reserveStock;
        this.releaseStock = releaseStock;
        this.settleStock = settleStock;
    }

    @Override
    public ProductPage browse(@Nullable String query, @Nullable String category, @Nullable String after, int limit) {
        return ContractRecords.page(browseProducts.browse(query, category, after, limit));
    }

    @Override
    public List<String> categories() {
        return listCategories.list();
    }

    @Override
    public List<ProductDetails> products(Set<String> skus) {
        return findProducts.find(skus).stream().map(ContractRecords::details).toList();
    }

    @Override
    public ReserveAnswer reserve(UUID orderId, ReserveRequest request) {
        return ContractRecords.answer(
                reserveStock.reserve(orderId, given(request.quantities()), given(request.deadline())));
    }

    @Override
    public void release(UUID orderId, ReservationEnd end) {
        releaseStock.release(orderId, given(end.skus()), given(end.deadline()));
    }

    @Override
    public void settle(UUID orderId, ReservationEnd end) {
        settleStock.settle(orderId, given(end.skus()));
    }

    /** A caller in this process meets the exception itself. */
    @ExceptionHandler
    ProblemDetail malformed(IllegalArgumentException e) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(HttpStatus.BAD_REQUEST, e.getMessage());
        problem.setType(URI.create("urn:shop:problem:bad-reservation"));
        return problem;
    }

    /** Over HTTP a member may be missing, whatever the record says. */
    private static <T> T given(@Nullable T member) {
        if (member == null) {
            throw new IllegalArgumentException("A member of the request is missing.");
        }
        return member;
    }
}
