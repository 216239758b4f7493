package shop.e2e.load;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import shop.e2e.client.Answer;
import shop.e2e.client.ShopClient;
import tools.jackson.databind.JsonNode;

/**
 * Compares the clients' book with orders, stock, payments and receipts, and names every difference. The rule is the
 * invariant of the shop: {@code supplied = stock + reserved + sold} for each product, one order per customer and key,
 * exactly one capture and one receipt for a confirmed order, none for the others, nothing held for any.
 */
final class Auditor {

    private static final int AUDITORS = 8;

    private final Supplier<ShopClient> staff;
    private final UnaryOperator<String> paymentState;

    /**
     * @param staff a member of staff for each question
     * @param paymentState how the provider knows an order: its state, or {@code NONE}
     */
    Auditor(Supplier<ShopClient> staff, UnaryOperator<String> paymentState) {
        this.staff = staff;
        this.paymentState = paymentState;
    }

    /** @return what is wrong; empty when the books balance */
    List<String> differences(OrderBook book, List<JsonNode> products) {
        Collection<String> differences = new ConcurrentLinkedQueue<>(book.surprises());
        Map<String, Integer> sold = new ConcurrentHashMap<>();
        Map<String, JsonNode> orders = orders(book);
        for (OrderBook.Entry entry : book.entries()) {
            JsonNode order = entry.orderId() == null ? null : orders.get(entry.orderId());
            if (entry.orderId() == null) {
                differences.add("nobody ever answered key " + entry.key());
            } else if (order == null) {
                differences.add("order " + entry.orderId() + " was accepted and is lost");
            } else if (!order.path("customer").asString().equals(entry.customer())) {
                differences.add("order " + entry.orderId() + " belongs to somebody else");
            }
        }
        if (orders.size() != book.entries().size()) {
            differences.add("asked for " + book.entries().size() + " orders, there are " + orders.size());
        }
        try (ExecutorService auditors =
                Executors.newFixedThreadPool(AUDITORS, Thread.ofVirtual().factory())) {
            CompletableFuture.allOf(orders.values().stream()
                            .map(order -> CompletableFuture.runAsync(() -> check(order, sold, differences), auditors))
                            .toArray(CompletableFuture[]::new))
                    .join();
        }
        products.forEach(product -> check(product, sold.getOrDefault(sku(product), 0), differences));
        return List.copyOf(differences);
    }

    private void check(JsonNode order, Map<String, Integer> sold, Collection<String> differences) {
        String id = order.path("id").asString();
        String state = order.path("state").asString();
        String payment = paymentState.apply(id);
        int receipt = staff.get().get("/api/files/receipts/" + id).status();
        boolean right = switch (state) {
            case "CONFIRMED" -> payment.equals("CAPTURED") && receipt == 200;
            case "REJECTED", "CANCELLED" -> List.of("NONE", "VOIDED", "REFUSED").contains(payment) && receipt == 404;
            default -> false;
        };
        if (!right) {
            differences.add("order %s is %s, its payment %s, its receipt answers %d: %s"
                    .formatted(id, state, payment, receipt, order));
        }
        if (state.equals("CONFIRMED")) {
            order.path("lines")
                    .forEach(line -> sold.merge(sku(line), line.path("quantity").asInt(), Integer::sum));
        }
    }

    private void check(JsonNode product, int sold, Collection<String> differences) {
        JsonNode stock = staff.get()
                .get("/api/products/" + sku(product) + "/stock")
                .expect(200)
                .json();
        int supplied = stock.path("supplied").asInt();
        boolean right = supplied
                        == stock.path("stock").asInt()
                                + stock.path("reserved").asInt()
                                + stock.path("sold").asInt()
                && stock.path("reserved").asInt() == 0
                && stock.path("sold").asInt() == sold;
        if (!right) {
            differences.add("product %s has sold %d by its orders, but says %s".formatted(sku(product), sold, stock));
        }
    }

    /** Every order of the book's customers by its id. */
    Map<String, JsonNode> orders(OrderBook book) {
        Set<String> customers = book.customers();
        Map<String, JsonNode> orders = new HashMap<>();
        String path = "/api/orders?limit=100";
        for (String next = path; !next.isEmpty(); ) {
            Answer answer = staff.get().get(next).expect(200);
            answer.json()
                    .path("items")
                    .valueStream()
                    .filter(order -> customers.contains(order.path("customer").asString()))
                    .forEach(order -> orders.put(order.path("id").asString(), order));
            JsonNode after = answer.json().path("next");
            next = after.isString() ? path + "&after=" + after.asString() : "";
        }
        return orders;
    }

    private static String sku(JsonNode node) {
        return node.path("sku").asString();
    }
}
