package shop.catalog.api;

import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;
import shop.platform.Caller;

/**
 * What a member of staff may ask of the catalog through another module; a contract of its own, because most of the
 * catalog's neighbours have no staff. Who is not staff is answered so, and sees nothing. Every method answers with data
 * and fails only when the catalog cannot be reached.
 *
 * <p>A change names the revision that its editor saw, and each change makes another. So a call that is repeated, because
 * its answer was lost, changes nothing for a second time: it is answered STALE.
 */
@HttpExchange("/internal/catalog/staff/products")
public interface CatalogStaffApi {

    /** The product as it is now. */
    @GetExchange("/{sku}")
    StaffAnswer product(Caller caller, @PathVariable String sku);

    /** Changes what the catalog says of a product. */
    @PostExchange("/{sku}/edit")
    StaffAnswer edit(Caller caller, @PathVariable String sku, @RequestBody ProductEdit edit);

    /** Puts pieces in or takes them out. What customers order meanwhile makes no new revision and is not lost. */
    @PostExchange("/{sku}/stock")
    StaffAnswer changeStock(Caller caller, @PathVariable String sku, @RequestBody StockChange change);
}
