package shop.edge.guard;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import shop.edge.client.Client;
import shop.platform.Refusal;

/**
 * Refuses what another site's page makes a browser send (OWASP Cross-Site Request Forgery Prevention: fetch metadata,
 * with Origin for older browsers). A token in a header is exempt, because no other site's form can send one.
 */
final class CrossSiteRule {

    private CrossSiteRule() {}

    /** @throws Refusal FORBIDDEN {@code cross-site} */
    static void check(HttpServletRequest request, Client client, Visitor visitor) {
        if (isSafe(request.getMethod()) || visitor.bearer()) {
            return;
        }
        Boolean sameOrigin = sameOrigin(request, client);
        if (sameOrigin == null ? needsProof(request, visitor) : !sameOrigin) {
            throw new Refusal(Refusal.Kind.FORBIDDEN, "cross-site", "This request comes from a page of another site.");
        }
    }

    private static boolean isSafe(String method) {
        return method.equals("GET") || method.equals("HEAD") || method.equals("OPTIONS") || method.equals("TRACE");
    }

    /** What the browser says of the page behind the request; null when it says nothing, as programs do. */
    private static @Nullable Boolean sameOrigin(HttpServletRequest request, Client client) {
        String site = request.getHeader("Sec-Fetch-Site");
        if (site != null) {
            return site.equals("same-origin");
        }
        String origin = request.getHeader("Origin");
        return origin == null ? null : origin.equalsIgnoreCase(client.origin());
    }

    /** A cookie acts for somebody; a form may log a victim in under the attacker's name. */
    private static boolean needsProof(HttpServletRequest request, Visitor visitor) {
        if (visitor.session() != null) {
            return true;
        }
        return Paths.isApi(request.getRequestURI())
                ? isForm(request.getContentType())
                : request.getHeader("Cookie") != null;
    }

    private static boolean isForm(@Nullable String type) {
        String form = "application/x-www-form-urlencoded";
        return type != null && type.regionMatches(true, 0, form, 0, form.length());
    }
}
