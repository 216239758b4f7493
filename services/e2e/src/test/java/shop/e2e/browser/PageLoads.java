package shop.e2e.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** What pages weigh and how long they take; a table is left in {@code target/pages}. */
interface PageLoads extends BrowserVisit {

    List<String> PATHS = List.of(
            "/", "/?q=kettle", "/product/KIT-001", "/basket", "/orders", "/about", "/about/concepts", "/api/docs");

    String HEAD = """
            | page | first visit: kB | of it CSS and JavaScript | requests | ms | again: kB | ms |
            | --- | ---: | ---: | ---: | ---: | ---: | ---: |
            """;

    /** Of the table. */
    String name();

    @Test
    default void sendsLittleAndSendsItOnce() throws IOException {
        StringBuilder table = new StringBuilder(HEAD);
        List<Load> firsts = new ArrayList<>();
        for (String path : PATHS) {
            Page page = visitor(Scripts.ON).page();
            Load first = Load.of(page, path);
            Load again = Load.of(page, path);
            firsts.add(first);
            table.append(String.format(
                    Locale.ROOT,
                    "| `%s` | %.1f | %.1f | %d | %.0f | %.1f | %.0f |\n",
                    path,
                    first.bytes() / 1e3,
                    first.assets() / 1e3,
                    first.requests(),
                    first.millis(),
                    again.bytes() / 1e3,
                    again.millis()));
            // At most to hear that it is still the same
            assertThat(again.assets())
                    .as("CSS and JavaScript of %s again", path)
                    .isLessThan(1_000);
        }
        Path folder = Files.createDirectories(Path.of("target/pages"));
        Files.writeString(folder.resolve(name() + ".md"), table);

        assertThat(firsts).allSatisfy(load -> assertThat(load.assets()).isBetween(1_000L, 60_000L));
    }
}
