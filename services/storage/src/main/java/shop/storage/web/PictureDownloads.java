package shop.storage.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RestController;
import shop.platform.Refusal;
import shop.storage.domain.ReadPicture;

/** Pictures for everybody. An Ingress may route this prefix straight here, so it has only GET and HEAD. */
@RestController
final class PictureDownloads {

    /** What stands at an address never changes, so whoever has it need not ask again for a year, the longest there is. */
    private static final String CACHING = "public, max-age=31536000, immutable";

    private final ReadPicture readPicture;

    PictureDownloads(ReadPicture readPicture) {
        this.readPicture = readPicture;
    }

    @GetMapping("/api/files/pictures/{sha256}")
    void picture(@PathVariable String sha256, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        new FileAnswer(request, response, CACHING).send(readPicture.read(sha256));
    }

    @RequestMapping("/api/files/pictures/{*rest}")
    void nothingElse(HttpServletRequest request) throws HttpRequestMethodNotSupportedException {
        List<String> allowed = List.of("GET", "HEAD");
        if (!allowed.contains(request.getMethod())) {
            throw new HttpRequestMethodNotSupportedException(request.getMethod(), allowed);
        }
        throw Refusal.notFound("picture");
    }

    /** Spring would answer it by itself unless it is mapped by name. */
    @RequestMapping(path = "/api/files/pictures/{*rest}", method = RequestMethod.OPTIONS)
    void noOptionsEither(HttpServletRequest request) throws HttpRequestMethodNotSupportedException {
        nothingElse(request);
    }
}
