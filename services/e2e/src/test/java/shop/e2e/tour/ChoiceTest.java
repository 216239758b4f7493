package shop.e2e.tour;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import shop.e2e.manifests.Ledger;

class ChoiceTest {

    private static final Ledger LEDGER = Ledger.of("""
            - {id: pods, topic: pods, lane: lab}
            - {id: jobs, topic: controllers, lane: cluster}
            - {id: sets, topic: controllers, lane: lab}
            - {id: labels, topic: labels, lane: verify}
            """);

    private static List<String> ids(Choice choice) {
        return choice.of(LEDGER).stream().map(Ledger.Row::id).toList();
    }

    @Test
    void takesAllInTheirOrderWhenNothingIsSaid() {
        assertThat(ids(new Choice("", "", ""))).containsExactly("pods", "jobs", "sets", "labels");
    }

    @ParameterizedTest
    @CsvSource({
        "controllers, '',      '',  jobs sets",
        "jobs,        '',      '',  jobs",
        "'',          lab,     '',  pods sets",
        "controllers, lab,     '',  sets",
        "'',          '',      1/3, pods labels",
        "'',          lab,     2/2, sets",
        "'',          cluster, 2/2, ''",
        "gardening,   '',      '',  ''"
    })
    void takesTheRowsThatAreMeant(String topic, String lane, String part, String ids) {
        assertThat(String.join(" ", ids(new Choice(topic, lane, part)))).isEqualTo(ids);
    }

    @Test
    void takesEveryRowInExactlyOneOfTheParts() {
        Ledger ledger = Ledger.read();

        assertThat(Stream.of("1/3", "2/3", "3/3").flatMap(part -> new Choice("", "", part).of(ledger).stream()))
                .containsExactlyInAnyOrderElementsOf(ledger.rows());
    }
}
