package shop.storefront.catalog;

import java.util.function.Supplier;
import shop.catalog.api.CatalogStaffApi;
import shop.catalog.api.ProductEdit;
import shop.catalog.api.StaffAnswer;
import shop.catalog.api.StaffProduct;
import shop.catalog.api.StockChange;
import shop.platform.Caller;
import shop.platform.Refusal;
import shop.platform.web.Outages;
import shop.storefront.domain.Edit;
import shop.storefront.domain.StaffCatalog;
import shop.storefront.domain.StockedProduct;

/** What staff see and change, through the catalog's contract for them. */
final class StaffShelves implements StaffCatalog {

    private final CatalogStaffApi catalog;

    StaffShelves(CatalogStaffApi catalog) {
        this.catalog = catalog;
    }

    @Override
    public StockedProduct find(Caller caller, String sku) {
        return edit(() -> catalog.product(caller, sku)).product();
    }

    @Override
    public Edit changePrice(Caller caller, String sku, long revision, long priceInCents) {
        return edit(() -> catalog.edit(caller, sku, new ProductEdit(revision, priceInCents, null)));
    }

    @Override
    public Edit changePicture(Caller caller, String sku, long revision, String picture) {
        return edit(() -> catalog.edit(caller, sku, new ProductEdit(revision, null, picture)));
    }

    @Override
    public Edit changeStock(Caller caller, String sku, long revision, int pieces) {
        return edit(() -> catalog.changeStock(caller, sku, new StockChange(revision, pieces)));
    }

    private static Edit edit(Supplier<StaffAnswer> question) {
        StaffAnswer answer = ask(question);
        StaffProduct product = answer.product();
        if (answer.reason() == StaffAnswer.Reason.NOT_STAFF) {
            throw new Refusal(Refusal.Kind.FORBIDDEN, "staff-only", "Only staff may do this.");
        }
        if (product == null) {
            throw Refusal.notFound("product");
        }
        return new Edit(answer.done() ? Edit.Outcome.DONE : outcome(answer), product(product));
    }

    /** A reason that only a newer release of the catalog knows arrives as none: nothing was changed in any case. */
    private static Edit.Outcome outcome(StaffAnswer answer) {
        return switch (answer.reason()) {
            case STALE -> Edit.Outcome.STALE;
            case TOO_FEW -> Edit.Outcome.TOO_FEW;
            case TOO_MANY -> Edit.Outcome.TOO_MANY;
            case INVALID, NOT_STAFF, UNKNOWN_PRODUCT -> Edit.Outcome.INVALID;
            case null -> Edit.Outcome.INVALID;
        };
    }

    /** Across processes an outage is a refusal already, in process whatever the store throws. */
    private static StaffAnswer ask(Supplier<StaffAnswer> question) {
        try {
            return question.get();
        } catch (RuntimeException failure) {
            Refusal outage = Outages.asRefusal(failure);
            throw outage == null ? failure : outage;
        }
    }

    private static StockedProduct product(StaffProduct shown) {
        return new StockedProduct(
                shown.sku(),
                shown.name(),
                shown.category(),
                shown.priceInCents(),
                shown.picture(),
                shown.stock(),
                shown.reserved(),
                shown.sold(),
                shown.supplied(),
                shown.revision());
    }
}
