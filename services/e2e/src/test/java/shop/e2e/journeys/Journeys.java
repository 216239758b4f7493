package shop.e2e.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import shop.e2e.client.Answer;
import shop.e2e.client.ApplicationUnderTest;
import shop.e2e.client.Basket;
import shop.e2e.client.ShopClient;
import tools.jackson.databind.JsonNode;

/** What people do in the shop; a subclass says against which shop. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class Journeys {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private ApplicationUnderTest shop;
    private ShopClient customer;
    private ShopClient staff;

    abstract ApplicationUnderTest start();

    @BeforeAll
    void open() {
        shop = start();
        customer = ShopClient.guest(shop.url());
        staff = ShopClient.staff(shop.url(), shop.staffPassword());
    }

    @AfterAll
    void close() {
        if (shop != null) {
            shop.close();
        }
    }

    @Test
    void browsesTheCatalogueToItsEnd() {
        int seen = 0;
        String path = "/api/products?limit=25";
        for (String next = path; !next.isEmpty(); ) {
            JsonNode page = customer.get(next).expect(200).json();
            seen += page.path("items").size();
            next = page.path("next").isString()
                    ? path + "&after=" + page.path("next").asString()
                    : "";
        }

        assertThat(seen).isGreaterThanOrEqualTo(60);
    }

    @Test
    void searchesByTheBeginningOfAWord() {
        JsonNode product = customer.products(1).getFirst();
        String word = product.path("name").asString().split(" ")[0].toLowerCase(java.util.Locale.ROOT);
        String beginning = word.substring(0, Math.min(4, word.length()));

        JsonNode found = customer.get("/api/products?limit=100&q=" + beginning)
                .expect(200)
                .json();

        assertThat(found.path("items").valueStream().map(item -> item.path("sku")))
                .contains(product.path("sku"));
        assertThat(customer.get("/api/products?q=zzzzzz")
                        .expect(200)
                        .json()
                        .path("items")
                        .isEmpty())
                .isTrue();
    }

    @Test
    void readsAnUnchangedProductForNothing() {
        String path = "/api/products/" + anyProduct().path("sku").asString();
        String etag = customer.get(path).expect(200).header("ETag");

        Answer again = customer.get(path, "If-None-Match", etag);

        assertThat(again.expect(304).body()).isEmpty();
    }

    @Test
    void buysAndReadsTheReceipt() {
        JsonNode product = anyProduct();
        Basket basket = Basket.of(product, 2);

        Answer placed = customer.place(ShopClient.newKey(), basket).expect(201);

        String id = placed.json().path("id").asString();
        assertThat(placed.header("Location")).endsWith("/api/orders/" + id);
        assertThat(finalState(id)).isEqualTo("CONFIRMED");
        await().atMost(PATIENCE)
                .until(() -> customer.get("/api/files/receipts/" + id).status() == 200);
        Answer receipt = customer.get("/api/files/receipts/" + id);
        assertThat(receipt.header("Content-Type")).startsWith("text/plain");
        assertThat(receipt.body()).contains(id, product.path("name").asString());
    }

    @Test
    void keepsOrdersAndReceiptsFromOtherCustomers() {
        String id = customer.place(ShopClient.newKey(), Basket.of(anyProduct(), 1))
                .expect(201)
                .json()
                .path("id")
                .asString();
        ShopClient stranger = ShopClient.guest(shop.url());

        stranger.order(id).expectProblem(404, "not-found");
        stranger.get("/api/files/receipts/" + id).expect(404);
        stranger.send("POST", "/api/orders/" + id + "/cancel", "").expect(404);
        assertThat(stranger.get("/api/orders").expect(200).json().path("items").isEmpty())
                .isTrue();
        staff.order(id).expect(200);
        ShopClient.anonymous(shop.url()).order(id).expect(401);
    }

    @Test
    void answersARepeatedOrderWithTheSameOrder() {
        String key = ShopClient.newKey();
        Basket basket = Basket.of(anyProduct(), 1);

        JsonNode first = customer.place(key, basket).expect(201).json();
        JsonNode second = customer.place(key, basket).expect(201).json();

        assertThat(second.path("id")).isEqualTo(first.path("id"));
        customer.place(key, Basket.of(anyProduct(), 3)).expectProblem(422, "key-reused");
    }

    @Test
    void rejectsAnOrderForMoreThanThereIs() {
        JsonNode product = newProduct(1500, 2);

        JsonNode order = customer.place(ShopClient.newKey(), Basket.of(product, 3))
                .expect(201)
                .json();

        String id = order.path("id").asString();
        assertThat(finalState(id)).isEqualTo("REJECTED");
        assertThat(customer.order(id).json().path("reason").asString()).isEqualTo("OUT_OF_STOCK");
        await().atMost(PATIENCE).until(() -> stock(product) == 2);
    }

    @Test
    void refusesAnOrderForAnUnknownProduct() {
        Basket basket = new Basket(java.util.Map.of("NO-SUCH-1", 1), 100);

        customer.place(ShopClient.newKey(), basket).expectProblem(422, "unknown-product");
    }

    @Test
    void rejectsAnOrderThatIsNotPaid() {
        JsonNode product = newProduct(900, 5);
        shop.payments("{\"refuse\":true}");
        try {
            String id = customer.place(ShopClient.newKey(), Basket.of(product, 1))
                    .expect(201)
                    .json()
                    .path("id")
                    .asString();

            assertThat(finalState(id)).isEqualTo("REJECTED");
            await().atMost(PATIENCE).until(() -> stock(product) == 5);
        } finally {
            shop.payments(ApplicationUnderTest.WELL_BEHAVED);
        }
    }

    @Test
    void tellsThePresentTotalWhenThePriceChangedMeanwhile() {
        JsonNode product = newProduct(1000, 5);
        Basket seen = Basket.of(product, 2);
        reprice(product, 1100);

        Answer refused = customer.place(ShopClient.newKey(), seen).expectProblem(409, "price-changed");

        long present = refused.json().path("presentTotalInCents").asLong();
        assertThat(present).isEqualTo(2200);
        customer.place(ShopClient.newKey(), seen.withTotal(present)).expect(201);
    }

    @Test
    void cancelsAnOrderThatIsNotPaidYet() {
        JsonNode product = newProduct(700, 4);
        shop.payments("{\"delay\":\"PT8S\"}");
        try {
            String id = customer.place(ShopClient.newKey(), Basket.of(product, 4))
                    .expect(201)
                    .json()
                    .path("id")
                    .asString();

            customer.send("POST", "/api/orders/" + id + "/cancel", "").expect(200);

            assertThat(finalState(id)).isEqualTo("CANCELLED");
        } finally {
            shop.payments(ApplicationUnderTest.WELL_BEHAVED);
        }
        await().atMost(PATIENCE).until(() -> stock(product) == 4);
    }

    @Test
    void doesNotCancelAnOrderThatIsPaid() {
        String id = customer.place(ShopClient.newKey(), Basket.of(anyProduct(), 1))
                .expect(201)
                .json()
                .path("id")
                .asString();
        assertThat(finalState(id)).isEqualTo("CONFIRMED");

        customer.send("POST", "/api/orders/" + id + "/cancel", "").expectProblem(409, "too-late-to-cancel");
    }

    @Test
    void letsStaffChangeAPriceButNotTwoAtOnce() {
        JsonNode product = newProduct(2000, 1);
        String path = "/api/products/" + product.path("sku").asString();
        String etag = staff.get(path).header("ETag");
        String body = details(product.path("name").asString(), 2500);

        staff.send("PUT", path, body, "If-Match", etag).expect(200);

        staff.send("PUT", path, body, "If-Match", etag).expect(412);
        staff.send("PUT", path, body).expect(428);
        customer.send("PUT", path, body, "If-Match", etag).expectProblem(403, "staff-only");
        assertThat(customer.product(product.path("sku").asString())
                        .path("priceInCents")
                        .asLong())
                .isEqualTo(2500);
    }

    @Test
    void letsStaffUploadAPictureForEverybody() throws IOException {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        var image = new java.awt.image.BufferedImage(8, 8, java.awt.image.BufferedImage.TYPE_INT_RGB);
        image.setRGB(1, 1, ThreadLocalRandom.current().nextInt());
        ImageIO.write(image, "png", png);

        Answer stored =
                staff.upload("/api/files", png.toByteArray(), "image/png").expect(201);

        Answer picture =
                ShopClient.anonymous(shop.url()).get(stored.header("Location")).expect(200);
        assertThat(picture.header("Content-Type")).isEqualTo("image/png");
        assertThat(picture.header("Cache-Control")).contains("immutable");
        ShopClient.anonymous(shop.url())
                .get(stored.header("Location"), "Range", "bytes=0-3")
                .expect(206);
        customer.upload("/api/files", png.toByteArray(), "image/png").expect(403);
    }

    @Test
    void turnsAwayAnExpiredSession() {
        ShopClient late = ShopClient.withToken(shop.url(), shop.expiredToken());

        late.get("/api/orders").expect(401);
        late.place(ShopClient.newKey(), Basket.of(anyProduct(), 1)).expect(401);
        ShopClient.anonymous(shop.url())
                .get("/api/orders", "Cookie", "shop-session=forged")
                .expect(401);
    }

    @Test
    void showsTheCataloguePageWithoutAnHttpSession() {
        Answer page =
                ShopClient.anonymous(shop.url()).get("/", "Accept", "text/html").expect(200);

        assertThat(page.body()).contains(anyProduct().path("sku").asString());
        assertThat(page.headers().allValues("Set-Cookie")).noneMatch(cookie -> cookie.contains("JSESSIONID"));
        assertThat(page.header("Content-Security-Policy")).doesNotContain("unsafe-inline");
    }

    @Test
    void keepsContractsInside() {
        for (String path : List.of("/internal/catalog/products?limit=1", "/internal/orders", "/internal")) {
            staff.get(path).expect(404);
        }
    }

    private String finalState(String id) {
        List<String> states = List.of("CONFIRMED", "REJECTED", "CANCELLED");
        await().atMost(PATIENCE)
                .until(() ->
                        states.contains(customer.order(id).json().path("state").asString()));
        return customer.order(id).json().path("state").asString();
    }

    private JsonNode anyProduct() {
        return customer.products(1).getFirst();
    }

    private JsonNode newProduct(int priceInCents, int stock) {
        String sku = "TEST-"
                + Integer.toString(ThreadLocalRandom.current().nextInt(1 << 30), 36)
                        .toUpperCase(java.util.Locale.ROOT);
        String path = "/api/products/" + sku;
        Answer created = staff.send("PUT", path, details("Test " + sku, priceInCents), "If-None-Match", "*")
                .expect(201);
        staff.send("POST", path + "/stock", "{\"change\":" + stock + "}", "If-Match", created.header("ETag"))
                .expect(200);
        return staff.product(sku);
    }

    private void reprice(JsonNode product, int priceInCents) {
        String path = "/api/products/" + product.path("sku").asString();
        staff.send(
                        "PUT",
                        path,
                        details(product.path("name").asString(), priceInCents),
                        "If-Match",
                        staff.get(path).header("ETag"))
                .expect(200);
    }

    private int stock(JsonNode product) {
        return staff.get("/api/products/" + product.path("sku").asString() + "/stock")
                .expect(200)
                .json()
                .path("stock")
                .asInt();
    }

    private static String details(String name, int priceInCents) {
        return "{\"name\":\"%s\",\"description\":\"For a journey.\",\"category\":\"tests\",\"priceInCents\":%d,\"picture\":\"\"}"
                .formatted(name, priceInCents);
    }
}
