package shop.e2e.tour;

import java.util.List;
import java.util.stream.IntStream;
import shop.e2e.manifests.Ledger;

/**
 * Which rows of the ledger are meant.
 *
 * @param topic a topic, or the id of a row; empty for all
 * @param lane a lane; empty for all
 * @param part such as {@code 2/3}, every third row beginning with the second; empty for all
 */
record Choice(String topic, String lane, String part) {

    /** In the order of the course. */
    List<Ledger.Row> of(Ledger ledger) {
        List<Ledger.Row> meant = ledger.rows().stream()
                .filter(row -> lane.isEmpty() || lane.equals(row.lane()))
                .filter(row -> topic.isEmpty() || topic.equals(row.id()) || topic.equals(row.text("topic")))
                .toList();
        return IntStream.range(0, meant.size())
                .filter(this::isInPart)
                .mapToObj(meant::get)
                .toList();
    }

    private boolean isInPart(int index) {
        if (part.isEmpty()) {
            return true;
        }
        String[] numbers = part.split("/");
        return index % Integer.parseInt(numbers[1]) == Integer.parseInt(numbers[0]) - 1;
    }
}
