package shop.e2e.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitUntilState;
import java.nio.file.Path;
import shop.e2e.client.LocalShop;
import shop.local.Assembly;
import shop.local.Options;

/** The README's pictures; {@code scripts/pictures} is the way to take them. */
final class Pictures {

    private Pictures() {}

    /** @param arguments the folder for them */
    public static void main(String[] arguments) {
        Path folder = Path.of(arguments[0]);
        try (LocalShop shop = LocalShop.start(Assembly.SERVICES, "pictures", Options.defaults());
                Chromium chromium = Chromium.launch();
                Visitor visitor = new Visitor(chromium, shop.url(), Scripts.ON)) {
            visitor.page().navigate("/", new Page.NavigateOptions().setWaitUntil(WaitUntilState.NETWORKIDLE));
            visitor.page().screenshot(new Page.ScreenshotOptions().setPath(folder.resolve("shop.png")));
            // Processes that have just started answer their first calls too late
            int tries = 0;
            do {
                visitor.open("/about");
            } while (visitor.page().locator("[data-way=SILENT]").count() > 0 && ++tries < 50);
            visitor.page().screenshot(new Page.ScreenshotOptions().setPath(folder.resolve("about.png")));
        }
    }
}
