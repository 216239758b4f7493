package shop.catalog.web;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.RestController;
import shop.catalog.api.CatalogStaffApi;
import shop.catalog.api.ProductEdit;
import shop.catalog.api.StaffAnswer;
import shop.catalog.api.StaffAnswer.Reason;
import shop.catalog.api.StaffProduct;
import shop.catalog.api.StockChange;
import shop.catalog.domain.ChangeStock;
import shop.catalog.domain.Details;
import shop.catalog.domain.EditProduct;
import shop.catalog.domain.Product;
import shop.catalog.domain.ShowProduct;
import shop.catalog.domain.ShowStock;
import shop.platform.Caller;
import shop.platform.Refusal;

/** The contract for staff: the use cases refuse, and here that becomes data. */
@RestController
class CatalogStaffEndpoint implements CatalogStaffApi {

    private final ShowProduct showProduct;
    private final ShowStock showStock;
    private final EditProduct editProduct;
    private final ChangeStock changeStock;

    CatalogStaffEndpoint(
            ShowProduct showProduct, ShowStock showStock, EditProduct editProduct, ChangeStock changeStock) {
        this.showProduct = showProduct;
        this.showStock = showStock;
        this.editProduct = editProduct;
        this.changeStock = changeStock;
    }

    @Override
    public StaffAnswer product(Caller caller, String sku) {
        return answer(caller, sku, () -> {});
    }

    @Override
    public StaffAnswer edit(Caller caller, String sku, ProductEdit edit) {
        return answer(
                caller,
                sku,
                () -> editProduct.change(
                        caller, sku, seen -> seen.revision() == edit.revision(), said -> edited(said, edit)));
    }

    @Override
    public StaffAnswer changeStock(Caller caller, String sku, StockChange change) {
        return answer(
                caller,
                sku,
                () -> changeStock.change(caller, sku, seen -> seen.revision() == change.revision(), change.pieces()));
    }

    private StaffAnswer answer(Caller caller, String sku, Runnable change) {
        try {
            change.run();
        } catch (Refusal refusal) {
            return new StaffAnswer(false, find(caller, sku).orElse(null), reason(refusal));
        }
        return find(caller, sku)
                .map(product -> new StaffAnswer(true, product, null))
                .orElseGet(() ->
                        new StaffAnswer(false, null, caller.isStaff() ? Reason.UNKNOWN_PRODUCT : Reason.NOT_STAFF));
    }

    /** The revision is read before the counts: what changes in between is a later revision, and no edit overlooks it. */
    private Optional<StaffProduct> find(Caller caller, String sku) {
        try {
            caller.requireStaff();
            Product product = showProduct.show(sku);
            return Optional.of(ContractRecords.staffProduct(product, showStock.show(caller, sku)));
        } catch (Refusal refusal) {
            return Optional.empty();
        }
    }

    private static Reason reason(Refusal refusal) {
        return switch (refusal.kind()) {
            case FORBIDDEN -> Reason.NOT_STAFF;
            case NOT_FOUND -> Reason.UNKNOWN_PRODUCT;
            case PRECONDITION_FAILED -> Reason.STALE;
            case RULE_BROKEN -> refusal.name().equals(ChangeStock.BELOW_ZERO) ? Reason.TOO_FEW : Reason.TOO_MANY;
            case INVALID -> Reason.INVALID;
            default -> throw refusal;
        };
    }

    private static Details edited(Details said, ProductEdit edit) {
        return new Details(
                said.name(),
                said.description(),
                said.category(),
                given(edit.priceInCents(), said.priceInCents()),
                given(edit.picture(), said.picture()));
    }

    private static <T> T given(@Nullable T member, T otherwise) {
        return member == null ? otherwise : member;
    }
}
