package shop.e2e.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Runs before the others: where there is no Chromium, one line says so and nothing else is tried. */
@Tag("browser")
class ChromiumIsThereTest {

    @Test
    void isOnThePathOrNamed() {
        assertThat(Chromium.find())
                .as("a Chromium on the PATH, or named with -Dshop.chromium=FILE")
                .isPresent();
    }
}
