package shop.storefront.web;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import shop.platform.Refusal;
import shop.platform.web.ReturnPath;

/** Remembers the language that somebody chose, and shows the same page in it. */
@Controller
class LanguageForm {

    private static final Duration KEPT = Duration.ofDays(365);

    @PostMapping("/language")
    ResponseEntity<Void> choose(
            @RequestParam(defaultValue = "") String lang,
            @RequestParam(name = "return", required = false) @Nullable String wish) {
        String language = PageLocale.named(lang)
                .orElseThrow(() -> new Refusal(Refusal.Kind.INVALID, "unknown-language", "We do not speak that."))
                .getLanguage();
        ResponseCookie cookie = ResponseCookie.from(PageLocale.COOKIE, language)
                .path("/")
                .maxAge(KEPT)
                .httpOnly(true)
                .sameSite("Lax")
                .build();
        return Forms.seeOther(ReturnPath.orHome(wish))
                .header(HttpHeaders.SET_COOKIE, cookie.toString())
                .build();
    }
}
