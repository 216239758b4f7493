package shop.e2e.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitUntilState;
import java.util.List;

/**
 * How a page arrived.
 *
 * @param bytes over the network, compressed, with 300 for the head of each answer, as the browser reckons
 * @param assets of them for CSS and JavaScript
 * @param requests that went over the network
 * @param millis from asking for the page until all of it was there
 */
record Load(long bytes, long assets, int requests, double millis) {

    private static final String TIMES = """
            () => {
              const page = performance.getEntriesByType("navigation")[0];
              const all = [page, ...performance.getEntriesByType("resource")].filter(one => one.transferSize > 0);
              const sum = some => some.reduce((bytes, one) => bytes + one.transferSize, 0);
              const assets = all.filter(one => /\\.(css|js)$/.test(new URL(one.name).pathname));
              return [sum(all), sum(assets), all.length, page.loadEventEnd];
            }
            """;

    static Load of(Page page, String path) {
        page.navigate(path, new Page.NavigateOptions().setWaitUntil(WaitUntilState.NETWORKIDLE));
        List<?> times = (List<?>) page.evaluate(TIMES);
        return new Load(
                number(times, 0), number(times, 1), (int) number(times, 2), ((Number) times.get(3)).doubleValue());
    }

    private static long number(List<?> times, int place) {
        return ((Number) times.get(place)).longValue();
    }
}
