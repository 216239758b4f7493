package shop.storage.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import shop.platform.Caller;
import shop.platform.Refusal;
import shop.platform.Refusal.Kind;
import shop.storage.domain.KeepPicture;
import shop.storage.domain.KeptPicture;
import shop.storage.domain.UploadPicture;

/** New pictures from staff: the bytes as the body, whatever type the sender calls them. */
@RestController
final class PictureUploads {

    private final UploadPicture uploadPicture;

    PictureUploads(UploadPicture uploadPicture) {
        this.uploadPicture = uploadPicture;
    }

    @PostMapping(path = "/api/files", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<UploadedPicture> upload(Caller caller, HttpServletRequest request) throws IOException {
        KeptPicture kept = uploadPicture.upload(caller, most -> body(request, most));
        return switch (kept.outcome()) {
            case NEW -> ResponseEntity.created(address(kept)).body(view(kept));
            case THERE_BEFORE -> ResponseEntity.ok().location(address(kept)).body(view(kept));
            case NOT_STAFF -> throw new Refusal(Kind.FORBIDDEN, "staff-only", "Only staff may do this.");
            case TOO_LARGE -> throw tooLarge();
            case NOT_A_PICTURE ->
                throw new Refusal(Kind.UNSUPPORTED_TYPE, "not-a-picture", "This is no PNG, JPEG or WebP picture.");
        };
    }

    private static byte[] body(HttpServletRequest request, int most) {
        if (isForm(request.getContentType())) {
            throw new Refusal(
                    Kind.UNSUPPORTED_TYPE, "unsupported-media-type", "Send the picture as the body, not in a form.");
        }
        if (request.getContentLengthLong() > KeepPicture.MAX_BYTES) {
            throw tooLarge();
        }
        try {
            return request.getInputStream().readNBytes(most);
        } catch (IOException e) {
            throw new Refusal(Kind.INVALID, "incomplete-body", "The picture did not arrive whole.");
        }
    }

    /** The body of a form is no picture, but may hold one; its sender should learn the difference. */
    private static boolean isForm(@Nullable String contentType) {
        String type = contentType == null ? "" : contentType.strip().toLowerCase(Locale.ROOT);
        return type.startsWith("multipart/") || type.startsWith("application/x-www-form-urlencoded");
    }

    private static Refusal tooLarge() {
        return new Refusal(Kind.TOO_LARGE, "too-large", "A picture has 5 MiB at most.")
                .with("maxBytes", KeepPicture.MAX_BYTES);
    }

    private static URI address(KeptPicture kept) {
        return URI.create("/api/files/pictures/" + view(kept).sha256());
    }

    private static UploadedPicture view(KeptPicture kept) {
        return new UploadedPicture(Objects.requireNonNull(kept.address()).sha256());
    }
}
