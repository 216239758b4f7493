package shop.e2e.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import shop.e2e.client.RawHttp.RawAnswer;

/** Links to the shop that would lead away from it. */
interface RedirectAttacks extends Attack {

    List<String> WISHES = List.of(
            "https://" + ELSEWHERE,
            "//" + ELSEWHERE,
            "///" + ELSEWHERE,
            "/\\" + ELSEWHERE,
            "\\\\" + ELSEWHERE,
            "/\t/" + ELSEWHERE,
            "/basket//" + ELSEWHERE,
            "https:" + ELSEWHERE,
            " //" + ELSEWHERE,
            "javascript:alert('" + ELSEWHERE + "')",
            "/basket\r\nLocation: https://" + ELSEWHERE,
            "/basket\r\nSet-Cookie: shop-session=" + ELSEWHERE,
            "@" + ELSEWHERE);

    /** What a page leads to or sends. */
    Pattern ADDRESS = Pattern.compile("(?:href|src|action|value|content)=\"([^\"]*)\"");

    @Test
    default void noFormLeadsElsewhere() {
        String logIn = "username=staff&password=" + Attack.encoded(shop().staffPassword());
        String guess = "username=" + Attack.word() + "&password=guess";
        String basket = "sku=" + Attack.sku(anyProduct()) + "&quantity=1";

        for (String wish : WISHES) {
            leadsHome("/api/session", logIn, wish);
            leadsHome("/api/session/end", "", wish);
            leadsHome("/language", "lang=fr", wish);
            leadsHome("/basket", basket, wish);
        }
        leadsHome("/api/session", guess, "//" + ELSEWHERE);

        assertThat(location(submitted("/api/session", logIn, "/staff"))).isEqualTo("/staff");
        assertThat(location(submitted("/api/session/end", "", "/basket"))).isEqualTo("/basket");
        assertThat(location(submitted("/language", "lang=fr", "/basket"))).isEqualTo("/basket");
        assertThat(location(submitted("/basket", basket, "/basket"))).isEqualTo("/basket?added");
    }

    @Test
    default void noLinkLeadsElsewhere() {
        for (String wish : WISHES) {
            RawAnswer page = raw("GET /staff/log-in?return=" + Attack.encoded(wish) + " HTTP/1.1\nAccept: text/html");
            assertThat(page.status()).as(wish).isEqualTo(200);
            assertThat(ADDRESS.matcher(page.body()).results().map(address -> address.group(1)))
                    .as(wish)
                    .contains("/")
                    .allMatch(address -> address.startsWith("/staff/log-in?return=") || !address.contains(ELSEWHERE));
        }
        for (String path :
                List.of("//" + ELSEWHERE, "//" + ELSEWHERE + "/%2e%2e", "/%5c" + ELSEWHERE, "/staff//" + ELSEWHERE)) {
            assertThat(location(raw("GET " + path + " HTTP/1.1"))).as(path).doesNotContain("//", "\\");
        }

        assertThat(raw("GET /staff/log-in?return=/staff/orders HTTP/1.1\nAccept: text/html")
                        .body())
                .contains("value=\"/staff/orders\"");
    }

    private void leadsHome(String path, String fields, String wish) {
        RawAnswer answer = submitted(path, fields, wish);
        assertThat(answer.status()).as(path + " " + wish).isEqualTo(303);
        assertThat(answer.head()).as(path + " " + wish).doesNotContain(ELSEWHERE);
        assertThat(location(answer)).as(path + " " + wish).matches("/([^/\\\\].*)?");
    }

    private RawAnswer submitted(String path, String fields, String wish) {
        String form = (fields.isEmpty() ? "" : fields + "&") + "return=" + Attack.encoded(wish);
        return raw("POST " + path + " HTTP/1.1\n" + FORM + "\n" + SAME_ORIGIN, form);
    }

    /** Empty when it leads nowhere. */
    private static String location(RawAnswer answer) {
        return answer.head()
                .lines()
                .filter(line -> line.startsWith("Location: "))
                .map(line -> line.substring("Location: ".length()))
                .collect(Collectors.joining(" and "));
    }
}
