package shop.storefront.web;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import shop.platform.web.ReturnPath;

/** Where staff log in. The form goes to the edge, which leads back here when that fails. */
@Controller
class LogInPage {

    static final String PATH = "/staff/log-in";

    /** What the edge says of somebody who has tried too often, or whose account cannot be looked up. */
    private static final String WAIT = "wait";

    @GetMapping(PATH)
    ModelAndView show(
            @RequestParam(required = false) @Nullable String failed,
            @RequestParam(required = false) @Nullable String expired,
            @RequestParam(name = "return", required = false) @Nullable String wish) {
        boolean wait = WAIT.equals(failed);
        return new ModelAndView(
                "storefront/log-in",
                Map.of(
                        "failed",
                        failed != null && !wait,
                        "wait",
                        wait,
                        "expired",
                        expired != null,
                        "back",
                        wish == null ? StaffProducts.PATH : ReturnPath.orHome(wish)),
                wait ? HttpStatus.TOO_MANY_REQUESTS : HttpStatus.OK);
    }
}
