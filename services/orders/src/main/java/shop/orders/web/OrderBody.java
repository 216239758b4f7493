package shop.orders.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import shop.orders.domain.Basket;

/**
 * What a client sends to place an order.
 *
 * @param lines 1 to 50, each SKU once
 * @param totalInCents the total that the customer saw, in euro cents
 */
record OrderBody(
        @NotNull @Size(min = 1, max = Basket.MAX_LINES) List<@NotNull @Valid LineBody> lines,
        @NotNull @Min(1) @Max(MAX_TOTAL) Long totalInCents) {

    private static final long MAX_TOTAL = 1_000_000_000_000L;

    record LineBody(
            @NotNull @Pattern(regexp = Basket.SKU) String sku,
            @NotNull @Min(1) @Max(Basket.MAX_QUANTITY) Integer quantity) {}

    Basket basket() {
        return new Basket(
                lines.stream()
                        .map(line -> new Basket.Item(line.sku(), line.quantity()))
                        .toList(),
                totalInCents);
    }
}
