package shop.e2e.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.Cookie;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;

/**
 * Somebody with cookies of their own. Notes what no page of the shop may do: ask anybody else for anything, complain in
 * the console (as a browser does of what the Content-Security-Policy forbids), miss a file, or move under the eyes.
 */
final class Visitor implements AutoCloseable {

    /**
     * Tells of every shift that no input of the visitor explains, and that is more than a rounding of pixels. What moves
     * when the window gets another size has to; a busy machine may draw that too late to know the cause.
     */
    private static final String WATCH = """
            let resized = Infinity;
            addEventListener("resize", () => { resized = Math.min(resized, performance.now()); });
            new PerformanceObserver(list => list.getEntries()
                .filter(shift => !shift.hadRecentInput && shift.value > 0.0001 && shift.startTime < resized)
                .forEach(shift => told(`moved by ${shift.value} on ${location.pathname}: `
                    + shift.sources.map(source => source.node?.outerHTML?.slice(0, 80)).join(" | "))))
              .observe({ type: "layout-shift", buffered: true });
            """;

    /** Said of pages with an error status too, which are asked for on purpose; files that fail are noted by themselves. */
    private static final String STATUS = "Failed to load resource";

    private final URI shop;
    private final BrowserContext context;
    private final Page page;
    private final List<String> complaints = new ArrayList<>();

    Visitor(Chromium chromium, URI shop, Scripts scripts) {
        this.shop = shop;
        context = chromium.browser()
                .newContext(new Browser.NewContextOptions()
                        .setBaseURL(shop.toString())
                        .setLocale("en-IE")
                        .setJavaScriptEnabled(scripts == Scripts.ON)
                        .setViewportSize(1280, 800));
        context.setDefaultTimeout(20_000);
        context.onRequest(this::note);
        context.onResponse(this::note);
        context.onConsoleMessage(this::note);
        context.onWebError(error -> complaints.add("threw " + error.error()));
        if (scripts == Scripts.ON) {
            context.exposeFunction("told", said -> complaints.add(String.valueOf(said[0])));
            context.addInitScript(WATCH);
        }
        page = context.newPage();
    }

    private void note(Request request) {
        if (!request.url().startsWith(shop + "/") && !request.url().startsWith("data:")) {
            complaints.add("asked " + request.url());
        }
    }

    private void note(Response response) {
        if (response.status() >= 400 && !response.request().isNavigationRequest()) {
            complaints.add("got " + response.status() + " for " + response.url());
        }
    }

    private void note(ConsoleMessage message) {
        if (List.of("error", "warning").contains(message.type())
                && !message.text().startsWith(STATUS)) {
            complaints.add("console: " + message.text());
        }
    }

    /** The first tab. */
    Page page() {
        return page;
    }

    Page newTab() {
        return context.newPage();
    }

    Response open(String path) {
        return page.navigate(path);
    }

    void click(String button) {
        page.locator("main").getByText(button, exactly()).first().click();
    }

    private static Locator.GetByTextOptions exactly() {
        return new Locator.GetByTextOptions().setExact(true);
    }

    /** Moves on with the Tab key until it is there, as somebody without a mouse. */
    void tabTo(Locator target) {
        for (int i = 0; i < 100; i++) {
            page.keyboard().press("Tab");
            if ((boolean) target.evaluate("element => element === document.activeElement")) {
                return;
            }
        }
        throw new AssertionError("the Tab key does not lead to " + target);
    }

    /** What a browser would send after a long time away. */
    void haveSession(String value) {
        context.addCookies(List.of(new Cookie("shop-session", value).setUrl(shop.toString())));
    }

    List<String> complaints() {
        return List.copyOf(complaints);
    }

    @Override
    public void close() {
        context.close();
    }
}
