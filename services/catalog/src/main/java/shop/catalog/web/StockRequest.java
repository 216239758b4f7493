package shop.catalog.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import shop.catalog.domain.StockCount;

/** @param change pieces to add, or to take out when negative */
record StockRequest(
        @NotNull @Min(-StockCount.MAX) @Max(StockCount.MAX) Integer change) {}
