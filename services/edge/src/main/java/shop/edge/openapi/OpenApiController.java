package shop.edge.openapi;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import shop.platform.web.TaggedAnswer;

/** The description of the API for programs and for people. */
@RestController
final class OpenApiController {

    static final String STYLE = "/api/docs/style.css";

    /** The page needs its style and nothing else. */
    private static final String POLICY =
            "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    private final CurrentApi current;
    private final TaggedAnswer style;

    OpenApiController(CurrentApi current, TaggedAnswer style) {
        this.current = current;
        this.style = style;
    }

    @GetMapping("/api/openapi")
    void document(HttpServletRequest request, HttpServletResponse response) throws IOException {
        current.json().send(request, response);
    }

    @GetMapping("/api/docs")
    void page(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("Content-Security-Policy", POLICY);
        current.page().send(request, response);
    }

    @GetMapping(STYLE)
    void style(HttpServletRequest request, HttpServletResponse response) throws IOException {
        style.send(request, response);
    }
}
