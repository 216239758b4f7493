package shop.storefront;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import shop.platform.testing.TestTokens;

/** Somebody with a browser that keeps cookies, seen through the edge: their requests bring a token. */
class Customer {

    private static final Pattern FIELD = Pattern.compile("<input name=\"(\\w+)\" type=\"hidden\" value=\"([^\"]*)\"");

    private final Browser browser;
    private final Map<String, String> cookies = new LinkedHashMap<>();
    private final String language;
    private String token;

    Customer(int port, String subject) {
        this(port, TestTokens.user(subject), "");
    }

    private Customer(int port, String token, String language) {
        this.browser = new Browser(port);
        this.token = token;
        this.language = language;
    }

    static Customer staff(int port) {
        return new Customer(port, TestTokens.staff("staff"), "");
    }

    /** The same person with the same cookies, asking for pages in this language. */
    Customer speaking(String other) {
        Customer same = new Customer(browser.port(), token, other);
        same.cookies.putAll(cookies);
        return same;
    }

    /** The same person with the cookies of now: a request sent before the answer to another one arrives. */
    Customer impatient() {
        return speaking(language);
    }

    /** The edge no longer finds a session in the cookie. */
    void loseTheSession() {
        token = "";
    }

    String basket() {
        return cookies.getOrDefault("shop-basket", "");
    }

    HttpResponse<String> get(String path) {
        return send(HttpRequest.newBuilder(), path);
    }

    HttpResponse<String> post(String path, String form) {
        return send(
                HttpRequest.newBuilder()
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form)),
                path);
    }

    /** The fields of the page's form, as the browser would send them. */
    static String formOf(HttpResponse<String> page, String action) {
        Matcher form = Pattern.compile("<form action=\"" + action + "\".*?</form>", Pattern.DOTALL)
                .matcher(page.body());
        if (!form.find()) {
            throw new AssertionError("no form to " + action + " on\n" + page.body());
        }
        return FIELD.matcher(form.group())
                .results()
                .map(field -> field.group(1) + "=" + field.group(2))
                .collect(Collectors.joining("&"));
    }

    private HttpResponse<String> send(HttpRequest.Builder request, String path) {
        request.header("Accept", "text/html");
        if (!token.isEmpty()) {
            request.header("Authorization", "Bearer " + token);
        }
        if (!language.isEmpty()) {
            request.header("Accept-Language", language);
        }
        if (!cookies.isEmpty()) {
            request.header(
                    "Cookie",
                    cookies.entrySet().stream()
                            .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                            .collect(Collectors.joining("; ")));
        }
        HttpResponse<String> answer = browser.send(request, path);
        answer.headers().allValues("Set-Cookie").forEach(this::keep);
        return answer;
    }

    private void keep(String cookie) {
        List<String> parts = List.of(cookie.split("; "));
        String name = parts.getFirst().substring(0, parts.getFirst().indexOf('='));
        if (parts.contains("Max-Age=0")) {
            cookies.remove(name);
        } else {
            cookies.put(name, parts.getFirst().substring(name.length() + 1));
        }
    }
}
