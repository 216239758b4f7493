package shop.catalog.web;

import org.jspecify.annotations.Nullable;
import shop.catalog.api.ProductDetails;
import shop.catalog.api.ProductPage;
import shop.catalog.api.ProductSummary;
import shop.catalog.api.ReserveAnswer;
import shop.catalog.api.StaffProduct;
import shop.catalog.domain.Details;
import shop.catalog.domain.Page;
import shop.catalog.domain.Product;
import shop.catalog.domain.ReserveOutcome;
import shop.catalog.domain.ReserveRefusal;
import shop.catalog.domain.StockCount;
import shop.catalog.domain.Summary;

/** What the domain answers, in the words of the contract: the one may change without the other. */
final class ContractRecords {

    private ContractRecords() {}

    static ProductPage page(Page page) {
        return new ProductPage(
                page.items().stream().map(ContractRecords::summary).toList(), page.next());
    }

    private static ProductSummary summary(Summary summary) {
        return new ProductSummary(
                summary.sku(),
                summary.name(),
                summary.category(),
                summary.priceInCents(),
                summary.picture(),
                summary.inStock());
    }

    static ProductDetails details(Product product) {
        Details details = product.details();
        return new ProductDetails(
                product.sku(),
                details.name(),
                details.description(),
                details.category(),
                details.priceInCents(),
                details.picture(),
                product.stock());
    }

    static StaffProduct staffProduct(Product product, StockCount count) {
        Details details = product.details();
        return new StaffProduct(
                product.sku(),
                details.name(),
                details.category(),
                details.priceInCents(),
                details.picture(),
                count.stock(),
                count.reserved(),
                count.sold(),
                count.supplied(),
                product.revision());
    }

    static ReserveAnswer answer(ReserveOutcome outcome) {
        return new ReserveAnswer(outcome.reserved(), reason(outcome.refusal()), outcome.sku());
    }

    private static ReserveAnswer.@Nullable Reason reason(@Nullable ReserveRefusal refusal) {
        return switch (refusal) {
            case null -> null;
            case OUT_OF_STOCK -> ReserveAnswer.Reason.OUT_OF_STOCK;
            case UNKNOWN_PRODUCT -> ReserveAnswer.Reason.UNKNOWN_PRODUCT;
            case RELEASED -> ReserveAnswer.Reason.RELEASED;
            case TOO_LATE -> ReserveAnswer.Reason.TOO_LATE;
        };
    }
}
