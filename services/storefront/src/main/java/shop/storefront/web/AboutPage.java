package shop.storefront.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;
import shop.platform.about.Neighbourhood;
import shop.platform.about.ProcessFacts;

/** Which process made this page, and what it sees around it. */
@Controller
public class AboutPage {

    private final ProcessFacts facts;
    private final Neighbourhood neighbourhood;
    private final BasketCookie baskets;

    public AboutPage(ProcessFacts facts, Neighbourhood neighbourhood, BasketCookie baskets) {
        this.facts = facts;
        this.neighbourhood = neighbourhood;
        this.baskets = baskets;
    }

    @GetMapping("/about")
    ModelAndView show(HttpServletRequest request, HttpServletResponse response) {
        // The next request may meet another replica
        response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noStore().getHeaderValue());
        return new ModelAndView(
                "storefront/about",
                Map.of(
                        "facts", facts,
                        "around", neighbourhood.look(),
                        "pieces", baskets.of(request).pieces()));
    }
}
