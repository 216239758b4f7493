package shop.storefront.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import shop.platform.Caller;
import shop.platform.Refusal;
import shop.storefront.domain.Edit;
import shop.storefront.domain.KeepPicture;
import shop.storefront.domain.StaffCatalog;

/**
 * Takes a product's new picture from a form. It has one address for all products, because the edge lets bodies of this
 * size through to addresses that it knows.
 */
@Controller
class StaffPictures {

    static final String PATH = "/staff/pictures";

    private final StaffCatalog catalog;
    private final KeepPicture pictures;

    StaffPictures(StaffCatalog catalog, KeepPicture pictures) {
        this.catalog = catalog;
        this.pictures = pictures;
    }

    /** SKU and revision stand in the address: of somebody who is not staff not a byte of the body is read. */
    @PostMapping(PATH)
    Object upload(
            Caller caller,
            @RequestParam(defaultValue = "") String sku,
            @RequestParam(defaultValue = "") String revision,
            HttpServletRequest request) {
        caller.requireStaff();
        String product = StaffProductPage.checked(sku);
        byte[] content = content(request);
        if (content.length == 0) {
            return refused(caller, product, Edit.Outcome.NO_FILE);
        }
        KeepPicture.Kept kept = pictures.keep(caller, content);
        return switch (kept.why()) {
            case TOO_LARGE -> refused(caller, product, Edit.Outcome.TOO_LARGE);
            case NOT_A_PICTURE -> refused(caller, product, Edit.Outcome.NOT_A_PICTURE);
            case null ->
                StaffProductPage.shown(
                        catalog.changePicture(caller, product, StaffForms.revision(revision), kept.address()));
        };
    }

    private static byte[] content(HttpServletRequest request) {
        try {
            return FileForm.file(request, "picture", KeepPicture.MAX_BYTES);
        } catch (IOException broken) {
            throw new Refusal(Refusal.Kind.INVALID, "incomplete-body", "The picture did not arrive whole.");
        }
    }

    private Object refused(Caller caller, String sku, Edit.Outcome outcome) {
        return StaffProductPage.shown(new Edit(outcome, catalog.find(caller, sku)));
    }
}
