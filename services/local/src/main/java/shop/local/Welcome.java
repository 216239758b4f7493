package shop.local;

import java.util.Locale;

/** What the user is told once the shop runs: where it is and what to try. */
final class Welcome {

    private final RunningShop shop;

    Welcome(RunningShop shop) {
        this.shop = shop;
    }

    String text(double seconds) {
        return String.format(
                Locale.ROOT,
                """

                The shop answers at %s (after %.1f s). Ctrl-C stops it.
                Staff log in as staff; the password is in %s
                %s
                """,
                address(),
                seconds,
                shop.staffPasswordFile(),
                new Products(shop.url()).first().map(this::order).orElse(""));
    }

    private String order(Products.Offer product) {
        return String.format(Locale.ROOT, """

                Order two of %s:

                  shop=%s
                  token=$(curl -sS -X POST "$shop/api/session" | sed 's/.*"token":"\\([^"]*\\)".*/\\1/')
                  curl -sS -i "$shop/api/orders" -H "Authorization: Bearer $token" \\
                    -H "Idempotency-Key: order-$(date +%%s)" -H 'Content-Type: application/json' \\
                    -d '{"lines":[{"sku":"%s","quantity":2}],"totalInCents":%d}'
                """, product.name(), address(), product.sku(), 2 * product.priceInCents());
    }

    /** As people write it. */
    private String address() {
        return shop.url().replace("127.0.0.1", "localhost");
    }
}
