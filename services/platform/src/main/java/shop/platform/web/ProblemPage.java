package shop.platform.web;

import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.util.HtmlUtils;
import shop.platform.Refusal;

/**
 * A refusal as a plain page, for a browser that asked for one: where the storefront is not asked, or cannot be. It has
 * no style, because that would be the storefront's too, and speaks both languages, because nobody looks for the
 * visitor's here.
 */
final class ProblemPage {

    static final MediaType TYPE = MediaType.parseMediaType("text/html;charset=UTF-8");

    private static final String HTML = """
            <!DOCTYPE html>
            <html lang="en">
            <head>
              <meta charset="utf-8">
              <meta name="viewport" content="width=device-width, initial-scale=1">
              <meta name="color-scheme" content="light dark">
              <title>%1$s</title>
            </head>
            <body>
            <main>
              <h1>%1$s</h1>
              <p>%2$s</p>
              <p lang="fr">La boutique ne peut pas répondre à cette demande.</p>
              <p><a href="/">Home · <span lang="fr">Accueil</span></a></p>
            </main>
            </body>
            </html>
            """;

    private ProblemPage() {}

    static String of(Refusal refusal) {
        HttpStatus status = HttpStatus.valueOf(refusal.kind().status());
        return HTML.formatted(status.getReasonPhrase(), HtmlUtils.htmlEscape(refusal.detail()));
    }
}
