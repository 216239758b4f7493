package shop.storefront.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;
import shop.platform.web.PagePaths;

/**
 * Shows a page to somebody with a browser, where the platform would answer a program. The status is the same. Nothing of
 * the problem but its stable name gets onto the page: what it says stands in the message files.
 */
final class PageProblems implements HandlerExceptionResolver {

    private static final Logger LOG = LoggerFactory.getLogger(PageProblems.class);

    private final Frames frames;

    PageProblems(Frames frames) {
        this.frames = frames;
    }

    @Override
    public @Nullable ModelAndView resolveException(
            HttpServletRequest request, HttpServletResponse response, @Nullable Object handler, Exception failure) {
        if (!PagePaths.isBrowsed(request) || response.isCommitted()) {
            return null;
        }
        Problem problem = Problem.of(failure);
        if (problem.status() == Problem.UNEXPECTED) {
            LOG.error("A page failed unexpectedly", failure);
        }
        response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noStore().getHeaderValue());
        problem.headers().forEach((name, values) -> response.setHeader(name, values.getFirst()));
        return page(request, problem);
    }

    private ModelAndView page(HttpServletRequest request, Problem problem) {
        Frame frame = frames.of(request);
        return new ModelAndView(
                "storefront/problem",
                Map.of(
                        Frames.NAME,
                        frame,
                        "problem",
                        problem,
                        "text",
                        text(problem, frame),
                        "again",
                        request.getMethod().equals("GET")),
                HttpStatusCode.valueOf(problem.status()));
    }

    /** What is said of this very problem, else of its status, else of all. */
    private static String text(Problem problem, Frame frame) {
        String general = frame.text("problem.text", "");
        return frame.text("problem.text." + problem.name(), frame.text("problem.text." + problem.status(), general));
    }
}
