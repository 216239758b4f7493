package shop.catalog.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class KeywordsTest {

    @Test
    void areTheWordsOfNameCategoryAndDescriptionInLowerCase() {
        Details details = new Details("Espresso-Cup No. 5", "For two. For you!", "coffee-cups", 1, "");

        assertThat(Keywords.of(details))
                .containsExactly("espresso", "cup", "no", "5", "coffee", "cups", "for", "two", "you");
    }

    @Test
    void knowOtherAlphabetsAndOneFormOfEachLetter() {
        assertThat(Keywords.ofQuery("Cafe\u0301 ÄPFEL")).containsExactly("caf\u00e9", "äpfel");
    }

    @Test
    void leaveNothingOfOperatorsAndRegularExpressions() {
        assertThat(Keywords.ofQuery("{\"$ne\": 1} .* ^(a+)+$ \\Q[x]\u0000")).containsExactly("ne", "1", "a", "q", "x");
        assertThat(Keywords.ofQuery("$.*()")).isEmpty();
    }

    @Test
    void areBoundedInNumberAndLength() {
        assertThat(Keywords.ofQuery("a b c d e f g h i j")).hasSize(8);
        assertThat(Keywords.ofQuery("x".repeat(5000))).containsExactly("x".repeat(40));
        assertThat(Keywords.ofQuery("𝒳".repeat(50) + " 𠀀".repeat(9))).allMatch(word -> word.length() <= 80);
    }
}
