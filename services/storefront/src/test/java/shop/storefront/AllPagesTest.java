package shop.storefront;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import shop.orders.api.OrderState;

/** What holds for every page, whatever is on it. */
class AllPagesTest extends Visit {

    private static final List<OrderState> STATES = List.of(OrderState.values());

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr"})
    void keepsToThePolicyThatForbidsWhatStandsInThePageItself(String language) {
        assertThat(pages(language)).hasSizeGreaterThan(20).allSatisfy(page -> {
            assertThat(page).doesNotContainPattern("(?i)<script(?![^>]* src=\"/)[^>]*>|<style|javascript:");
            assertThat(page).doesNotContainPattern("(?i)<[^>]*\\s(style|on[a-z]+|hx-on[^=]*|hx-vals)=");
            assertThat(page).doesNotContainPattern("(?i)(src|href|action)=\"(https?:)?//");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr"})
    void hasItsLandmarksItsLanguageAndOneHeading(String language) {
        assertThat(pages(language)).allSatisfy(page -> {
            assertThat(page).startsWith("<!DOCTYPE html>").contains("<html lang=\"" + language + "\">");
            assertThat(page).containsOnlyOnce("<main id=\"content\"").containsOnlyOnce("<h1");
            assertThat(page)
                    .containsOnlyOnce("<header")
                    .containsOnlyOnce("<footer")
                    .contains("href=\"#content\"");
            assertThat(page).containsPattern("<title>[^<]+ – Shop</title>");
            assertThat(page).doesNotContain("??", "th:", "xmlns");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr"})
    void labelsEveryFieldAndSizesEveryPicture(String language) {
        assertThat(pages(language)).allSatisfy(page -> {
            fields(page).forEach(id -> assertThat(page).containsPattern("<label[^>]* for=\"" + id + "\""));
            assertThat(page).doesNotContainPattern("<img(?![^>]* width=)|<img(?![^>]* height=)|<img(?![^>]* alt=)");
        });
    }

    private static Stream<String> fields(String page) {
        return Pattern.compile("<input(?![^>]*type=\"hidden\")[^>]*>")
                .matcher(page)
                .results()
                .map(MatchResult::group)
                .map(input -> input.replaceAll("(?s).*\\sid=\"([^\"]+)\".*", "$1"));
    }

    /** Every page in every state that looks different. */
    private List<String> pages(String language) {
        Customer ada = new Customer(port, "ada").speaking(language);
        Stream<String> empty = bodies(
                ada, "/", "/?q=mug", "/basket", "/checkout", "/orders", "/orders?after=x", "/about", "/about/concepts");
        Stream<String> problems = bodies(ada, "/nowhere", "/product/NONE-1", "/orders/nonsense");
        ada.post("/basket", "sku=MUG-1&quantity=2");
        Stream<String> filled =
                bodies(ada, "/?added", "/product/MUG-1?added", "/product/SPADE-2", "/basket", "/checkout");
        Stream<String> ordered = STATES.stream().flatMap(state -> order(ada, state)).toList().stream();
        ada.post("/basket", "sku=SPADE-2");
        ada.post("/basket", "sku=GONE-9");
        Stream<String> amiss = bodies(ada, "/basket", "/checkout", "/orders");
        Stream<String> refused = Stream.of(
                ada.post("/basket", "sku=").body(),
                ada.post("/checkout", "key=x").body());
        Customer worker = Customer.staff(port).speaking(language);
        Stream<String> staff = Stream.concat(
                bodies(ada, "/staff/log-in", "/staff/log-in?failed", "/staff/log-in?failed=wait", "/staff/orders"),
                staff(worker));
        catalog.reachable = false;
        orders.reachable = false;
        Stream<String> down = bodies(ada, "/", "/product/MUG-1", "/basket", "/checkout", "/orders");
        return Stream.of(empty, problems, filled, ordered, amiss, refused, staff, down)
                .flatMap(pages -> pages)
                .toList();
    }

    private static Stream<String> staff(Customer worker) {
        return Stream.concat(
                bodies(
                        worker,
                        "/staff/products",
                        "/staff/products?q=mug&after=CUP-1",
                        "/staff/products/MUG-1?done",
                        "/staff/products/SPADE-2",
                        "/staff/orders",
                        "/staff/orders?state=PLACED&after=x",
                        "/staff/levers?moved"),
                Stream.of(
                        worker.post("/staff/products/MUG-1/price", "revision=0&price=1")
                                .body(),
                        worker.post("/staff/products/MUG-1/stock", "pieces=x").body()));
    }

    private Stream<String> order(Customer ada, OrderState state) {
        orders.reached = state;
        ada.post("/basket", "sku=MUG-1");
        HttpResponse<String> placed = ada.post("/checkout", Customer.formOf(ada.get("/checkout"), "/checkout"));
        String path = placed.headers().firstValue("Location").orElseThrow();
        return state == OrderState.CONFIRMED ? bodies(ada, path, path + "/receipt") : bodies(ada, path + "?late");
    }

    private static Stream<String> bodies(Customer customer, String... paths) {
        // Asked for now, and not when somebody reads the stream
        return Stream.of(paths).map(customer::get).map(HttpResponse::body).toList().stream();
    }
}
