package shop.storefront.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Leads somebody whom nobody knows to the log-in, and from there back; a form that they sent is not carried out, and they
 * are told. Who is known and not staff is refused by the use cases: no rule stands here.
 */
final class StaffDoor implements HandlerInterceptor {

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (request.getHeader(HttpHeaders.AUTHORIZATION) != null) {
            return true;
        }
        boolean reads = request.getMethod().equals("GET");
        String here = URLEncoder.encode(Frames.here(request), StandardCharsets.UTF_8);
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader(HttpHeaders.LOCATION, LogInPage.PATH + (reads ? "?return=" + here : "?expired"));
        return false;
    }
}
