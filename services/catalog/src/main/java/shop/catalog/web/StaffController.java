package shop.catalog.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import java.io.IOException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import shop.catalog.domain.AddProduct;
import shop.catalog.domain.ChangeStock;
import shop.catalog.domain.Details;
import shop.catalog.domain.EditProduct;
import shop.catalog.domain.Product;
import shop.catalog.domain.ShowStock;
import shop.catalog.domain.Sku;
import shop.catalog.domain.StockCount;
import shop.platform.Caller;

/**
 * What staff do with products. Who asks without being staff is told so before anything else, so these methods check it
 * ahead of the conditions; the use cases check it in any case.
 */
@RestController
@RequestMapping("/api/products/{sku}")
final class StaffController {

    private final AddProduct addProduct;
    private final EditProduct editProduct;
    private final ChangeStock changeStock;
    private final ShowStock showStock;
    private final ProductAnswers answers;

    StaffController(
            AddProduct addProduct,
            EditProduct editProduct,
            ChangeStock changeStock,
            ShowStock showStock,
            ProductAnswers answers) {
        this.addProduct = addProduct;
        this.editProduct = editProduct;
        this.changeStock = changeStock;
        this.showStock = showStock;
        this.answers = answers;
    }

    @PutMapping
    void put(
            Caller caller,
            @PathVariable @Pattern(regexp = Sku.PATTERN) String sku,
            @Valid @RequestBody ProductRequest body,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        caller.requireStaff();
        WriteCondition condition = WriteCondition.of(request);
        Details details = body.details();
        if (condition.creates()) {
            Product added = addProduct.add(caller, sku, details);
            response.setStatus(HttpServletResponse.SC_CREATED);
            response.setHeader("Location", "/api/products/" + sku);
            answers.of(added).send(response);
        } else {
            answers.of(editProduct.edit(caller, sku, condition::allows, details))
                    .send(response);
        }
    }

    @PostMapping("/stock")
    void changeStock(
            Caller caller,
            @PathVariable String sku,
            @Valid @RequestBody StockRequest body,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        caller.requireStaff();
        WriteCondition condition = WriteCondition.ofExisting(request);
        answers.of(changeStock.change(caller, sku, condition::allows, body.change()))
                .send(response);
    }

    @GetMapping("/stock")
    StockCount stock(Caller caller, @PathVariable String sku, HttpServletResponse response) {
        StockCount count = showStock.show(caller, sku);
        response.setHeader("Cache-Control", "no-store");
        return count;
    }
}
