package shop.storefront.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.util.WebUtils;
import shop.platform.web.PagePaths;

/**
 * The language of a page: what the visitor chose, else the first that the browser asks for and we speak, else English.
 * Only the language is ours to limit; the region stays the browser's, because it decides how money and dates look.
 */
final class PageLocale implements LocaleResolver {

    /** The languages that the shop speaks, the first where nobody asks. */
    static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.FRENCH);

    /** The cookie with the visitor's choice. */
    static final String COOKIE = "lang";

    @Override
    public Locale resolveLocale(HttpServletRequest request) {
        if (!PagePaths.isPage(request)) {
            return request.getLocale();
        }
        List<Locale> asked = asked(request);
        Optional<Locale> chosen = chosen(request);
        return asked.stream()
                .filter(locale -> chosen.isEmpty() || chosen.get().getLanguage().equals(locale.getLanguage()))
                .findFirst()
                .or(() -> chosen)
                .orElse(LANGUAGES.getFirst());
    }

    @Override
    public void setLocale(HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Locale locale) {
        throw new UnsupportedOperationException("the language is chosen by a form of its own");
    }

    /** The language of this name, if we speak it. */
    static Optional<Locale> named(String name) {
        return LANGUAGES.stream()
                .filter(language -> language.getLanguage().equals(name))
                .findFirst();
    }

    private static Optional<Locale> chosen(HttpServletRequest request) {
        Cookie cookie = WebUtils.getCookie(request, COOKIE);
        return cookie == null ? Optional.empty() : named(cookie.getValue());
    }

    /** Language and region only: a browser may not bring other digits or calendars along. */
    private static List<Locale> asked(HttpServletRequest request) {
        if (request.getHeader("Accept-Language") == null) {
            return List.of();
        }
        return Collections.list(request.getLocales()).stream()
                .filter(locale -> named(locale.getLanguage()).isPresent())
                .map(locale -> Locale.of(locale.getLanguage(), locale.getCountry()))
                .toList();
    }
}
