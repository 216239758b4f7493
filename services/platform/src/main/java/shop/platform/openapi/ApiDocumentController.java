package shop.platform.openapi;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import shop.platform.Refusal;
import shop.platform.web.TaggedAnswer;

/** The documents of the modules in this process, each at an address of its own: a gateway asks its neighbours so. */
@RestController
final class ApiDocumentController {

    private final Map<String, ApiPart> parts;
    private final Map<String, TaggedAnswer> answers = new ConcurrentHashMap<>();

    ApiDocumentController(Stream<? extends ApiPart> parts) {
        this.parts = parts.collect(Collectors.toUnmodifiableMap(ApiPart::name, Function.identity()));
    }

    @GetMapping("/api/openapi/{part}")
    void part(@PathVariable String part, HttpServletRequest request, HttpServletResponse response) throws IOException {
        ApiPart known = parts.get(part);
        if (known == null) {
            throw Refusal.notFound("part of the API here");
        }
        answers.computeIfAbsent(part, name -> read(known)).send(request, response);
    }

    private static TaggedAnswer read(ApiPart part) {
        return part.document().map(TaggedAnswer::json).orElseThrow(() -> Refusal.notFound("description"));
    }
}
