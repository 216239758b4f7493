package shop.storefront.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;
import shop.platform.about.DescribeProcess;
import shop.platform.about.Neighbourhood;
import shop.platform.about.api.AboutApi;
import shop.platform.about.api.ProcessFacts;
import shop.platform.about.api.ProcessView;

/** Which process made this page, who answers when it calls, and what it sees around it. */
@Controller
public class AboutPage {

    private final ProcessFacts facts;
    private final DescribeProcess describeProcess;
    private final Neighbourhood neighbourhood;

    public AboutPage(ProcessFacts facts, DescribeProcess describeProcess, Neighbourhood neighbourhood) {
        this.facts = facts;
        this.describeProcess = describeProcess;
        this.neighbourhood = neighbourhood;
    }

    @GetMapping("/about")
    ModelAndView show(HttpServletRequest request) {
        return new ModelAndView("storefront/about", calls(request))
                .addObject("facts", facts)
                .addObject("around", neighbourhood.look());
    }

    /** The part of the page that changes from moment to moment, for htmx. */
    @GetMapping("/about/calls")
    ModelAndView refresh(HttpServletRequest request) {
        return new ModelAndView("storefront/about-calls", calls(request));
    }

    private Map<String, Object> calls(HttpServletRequest request) {
        ProcessView own = describeProcess.describe(AboutApi.MAX_DEPTH);
        // The gateway writes it anew for each request, and in front of the edge nobody else does
        SeenCalls seen = SeenCalls.of(own, request.getHeader("X-Forwarded-For") != null);
        return Map.of("seen", seen, "picture", CallPicture.of(seen));
    }
}
