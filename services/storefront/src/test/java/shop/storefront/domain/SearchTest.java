package shop.storefront.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SearchTest {

    @Test
    void treatsWhatIsAbsentAsAll() {
        assertThat(Search.of(null, null, null)).isEqualTo(new Search("", "", ""));
    }

    @Test
    void readsControlCharactersAsSpaces() {
        assertThat(Search.of("\u0000red\r\n\tmug\u0007 ", null, null).query()).isEqualTo("red mug");
    }

    @Test
    void cutsOffWhatIsTooLongButNeverThroughACharacter() {
        assertThat(Search.of("a".repeat(10_000), null, null).query()).hasSize(100);
        assertThat(Search.of("a".repeat(99) + "😀", null, null).query()).isEqualTo("a".repeat(99));
    }

    @Test
    void beginsAtTheBeginningWhenToldAPlaceThatCannotBe() {
        assertThat(Search.of(null, null, "{\"$gt\":\"\"}").after()).isEmpty();
        assertThat(Search.of(null, null, "MUG-1").after()).isEqualTo("MUG-1");
    }

    @Test
    void choosingACategoryKeepsTheWordsAndBeginsAnew() {
        assertThat(Search.of("mug", "Kitchen", "MUG-1").in("Garden")).isEqualTo(new Search("mug", "Garden", ""));
    }
}
