package shop.storefront.web;

import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;
import shop.platform.about.Neighbourhood;
import shop.platform.about.api.ProcessFacts;

/** Which process made this page, and what it sees around it. */
@Controller
public class AboutPage {

    private final ProcessFacts facts;
    private final Neighbourhood neighbourhood;

    public AboutPage(ProcessFacts facts, Neighbourhood neighbourhood) {
        this.facts = facts;
        this.neighbourhood = neighbourhood;
    }

    @GetMapping("/about")
    ModelAndView show() {
        return new ModelAndView("storefront/about", Map.of("facts", facts, "around", neighbourhood.look()));
    }
}
