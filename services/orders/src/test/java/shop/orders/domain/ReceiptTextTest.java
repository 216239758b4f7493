package shop.orders.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ReceiptTextTest {

    @Test
    void printsAnOrderInColumns() {
        Instant placedAt = Instant.parse("2026-11-23T10:00:00Z");
        Purchase purchase = new Purchase(
                "alice",
                "key-of-alice",
                "",
                List.of(
                        new Line("A", "Teapot", 2, 1990),
                        new Line("B", "A\nname\u0000that is longer than any column of a receipt", 99, 120005)),
                11884475,
                placedAt,
                placedAt.plusSeconds(300));
        UUID id = UUID.fromString("12345678-1234-1234-1234-123456789abc");

        String text = ReceiptText.of(new Order(id, purchase, Progress.placed(placedAt, placedAt)));

        assertThat(text).isEqualTo("""
                RECEIPT

                Order  12345678-1234-1234-1234-123456789abc
                Date   2026-11-23 10:00 UTC

                ----------------------------------------------------------------
                 2 x Teapot                                   19.90        39.80
                99 x A name that is longer than any col    1,200.05   118,804.95
                ----------------------------------------------------------------
                Total                                           EUR   118,844.75
                """);
    }
}
