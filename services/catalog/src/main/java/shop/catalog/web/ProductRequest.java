package shop.catalog.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import shop.catalog.domain.Details;

/** What staff send to add or edit a product; the whole of it, as PUT replaces. */
record ProductRequest(
        @NotBlank @Size(max = Details.MAX_NAME) @Pattern(regexp = Details.TEXT)
        String name,

        @NotNull @Size(max = Details.MAX_DESCRIPTION) @Pattern(regexp = Details.TEXT)
        String description,

        @NotNull @Pattern(regexp = Details.CATEGORY) String category,

        @NotNull @Min(Details.MIN_PRICE) @Max(Details.MAX_PRICE)
        Long priceInCents,

        @NotNull @Pattern(regexp = Details.PICTURE) String picture) {

    Details details() {
        return new Details(name, description, category, priceInCents, picture);
    }
}
