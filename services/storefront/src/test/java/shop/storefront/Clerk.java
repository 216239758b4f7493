package shop.storefront;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import shop.catalog.api.ProductDetails;

/** A member of staff who changes the mug. */
record Clerk(Customer staff, StubCatalog catalog) {

    static final String PAGE = "/staff/products/MUG-1";

    private static final Pattern REVISION = Pattern.compile("name=\"revision\" value=\"(\\d+)\"");

    ProductDetails mug() {
        return catalog.products.stream()
                .filter(product -> product.sku().equals("MUG-1"))
                .findFirst()
                .orElseThrow();
    }

    String revision() {
        return revision(staff.get(PAGE));
    }

    static String revision(HttpResponse<String> page) {
        Matcher found = REVISION.matcher(page.body());
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    HttpResponse<String> change(String what, String field, String value) {
        return change(what, field, value, revision());
    }

    HttpResponse<String> change(String what, String field, String value, String revision) {
        return staff.post(PAGE + "/" + what, "revision=" + revision + "&" + field + "=" + value);
    }

    static void assertDone(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location")).hasValue(PAGE + "?done");
    }

    static void assertNotice(HttpResponse<String> answer, int status, String notice) {
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.body()).contains("data-notice=\"" + notice + "\"", "role=\"alert\"");
    }
}
