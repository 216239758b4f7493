package shop.e2e.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import com.microsoft.playwright.options.ScreenshotAnimations;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * Looks at a page as different people see it: on a large screen and on a small phone, light and dark. Leaves a picture of
 * each form below {@code target/screenshots}, for somebody to look at.
 */
final class Looks {

    private static final int WIDE = 1280;
    private static final int NARROW = 360;

    /** What is left of a wide screen for somebody who reads at 200 %. */
    private static final int ENLARGED = WIDE / 2;

    private static final String FITS = """
            () => {
              const page = document.documentElement;
              return page.scrollWidth <= Math.ceil(page.getBoundingClientRect().width);
            }
            """;

    private static final Path PICTURES = Path.of("target/screenshots");

    private Looks() {}

    /** @param name of the page, for its pictures */
    static void at(Page page, String name) {
        for (ColorScheme colours : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            page.emulateMedia(
                    new Page.EmulateMediaOptions().setColorScheme(colours).setReducedMotion(ReducedMotion.REDUCE));
            look(page, name + "-wide-" + colours.name().toLowerCase(Locale.ROOT), WIDE);
            look(page, name + "-narrow-" + colours.name().toLowerCase(Locale.ROOT), NARROW);
        }
        page.setViewportSize(ENLARGED, 400);
        fits(page, name);
        page.setViewportSize(WIDE, 800);
    }

    private static void look(Page page, String name, int width) {
        page.setViewportSize(width, 800);
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(PICTURES.resolve(name + ".png"))
                .setAnimations(ScreenshotAnimations.DISABLED)
                .setFullPage(true));
        fits(page, name);
        assertThat(new AxeBuilder(page).analyze().getViolations())
                .as("what shuts somebody out of %s", name)
                .extracting(rule -> rule.getId() + ": " + rule.getHelp() + ": "
                        + rule.getNodes().getFirst().getHtml() + " "
                        + rule.getNodes().getFirst().getFailureSummary())
                .isEmpty();
    }

    /** Nobody has to scroll sideways. */
    private static void fits(Page page, String name) {
        assertThat((Boolean) page.evaluate(FITS))
                .as("whether %s fits into %d pixels", name, page.viewportSize().width)
                .isTrue();
    }
}
