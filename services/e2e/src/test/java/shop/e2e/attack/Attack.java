package shop.e2e.attack;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import shop.e2e.client.Basket;
import shop.e2e.client.Browser;
import shop.e2e.client.RawHttp;
import shop.e2e.client.RawHttp.RawAnswer;
import shop.e2e.client.ShopClient;
import shop.e2e.journeys.Visit;
import tools.jackson.databind.JsonNode;

/** What those who attack have in common: somebody to rob, and nothing of their own but a session. */
interface Attack extends Visit {

    /** The address of somebody who collects what gets out. */
    String ELSEWHERE = "elsewhere.example";

    String FORM = "Content-Type: application/x-www-form-urlencoded";
    String SAME_ORIGIN = "Sec-Fetch-Site: same-origin";

    /** Then that proxy says where a request ends, and what the shop gets is written anew. */
    default boolean readFirstByAnotherProxy() {
        return false;
    }

    default ShopClient anybody() {
        return ShopClient.anonymous(shop().url());
    }

    default Browser browser() {
        Browser browser = new Browser(shop().url(), "");
        browser.page("/").expect(200);
        return browser;
    }

    default RawAnswer raw(String head) {
        return new RawHttp(shop().url()).send(head, new byte[0], false);
    }

    /** @param head lines without their ends; the length of the body is added */
    default RawAnswer raw(String head, String body) {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        return new RawHttp(shop().url()).send(head + "\nContent-Length: " + bytes.length, bytes, false);
    }

    /** @return id of an order of the customer that is confirmed */
    default String confirmedOrder(JsonNode product) {
        String id = customer()
                .place(ShopClient.newKey(), Basket.of(product, 1))
                .expect(201)
                .json()
                .path("id")
                .asString();
        finalState(id);
        return id;
    }

    /** What an attempt on a product would have changed. */
    default String stateOf(JsonNode product) {
        return customer().product(sku(product)).toString() + stock(product);
    }

    static String sku(JsonNode product) {
        return product.path("sku").asString();
    }

    /** The cookie of this name as a browser would send it back. */
    static String cookie(RawAnswer answer, String name) {
        Matcher cookie = Pattern.compile("Set-Cookie: (" + name + "=[^;]+)").matcher(answer.head());
        if (!cookie.find()) {
            throw new AssertionError("no cookie " + name + ": " + answer.head());
        }
        return cookie.group(1);
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** A word that is nowhere else. */
    static String word() {
        return "zq" + Integer.toString(ThreadLocalRandom.current().nextInt(1 << 30), 36);
    }
}
