package shop.storefront.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import shop.platform.about.api.ProcessFacts;
import shop.platform.about.api.ProcessView;

/**
 * A drawing of {@link SeenCalls}: callers stand left of whom they call. Lengths are in units of the drawing.
 *
 * @param boxes one for each module
 * @param lines one for each call
 */
record CallPicture(int width, int height, List<Box> boxes, List<Line> lines) {

    static final int BOX_WIDTH = 152;
    static final int BOX_HEIGHT = 56;

    private static final int COLUMN = 246;
    private static final int ROW = 96;
    private static final int MARGIN = 4;
    private static final int NAME_LENGTH = 19;

    /**
     * @param x, y of its middle
     * @param place where the module runs, short enough for the box; empty when nobody answered
     */
    record Box(String module, String place, boolean here, int x, int y) {

        public int left() {
            return x - BOX_WIDTH / 2;
        }

        public int top() {
            return y - BOX_HEIGHT / 2;
        }
    }

    /** @param path of the line, @param head of its arrow, @param labelX end of its text, @param labelY base of its text */
    record Line(SeenCall call, String path, String head, int labelX, int labelY) {}

    static CallPicture of(SeenCalls seen) {
        Map<String, Integer> columns = columns(seen.calls());
        int tallest = columns.values().stream()
                .mapToInt(column -> inColumn(columns, column).size())
                .max()
                .orElse(0);
        Map<String, Box> boxes = new TreeMap<>();
        columns.forEach((module, column) -> {
            List<String> others = inColumn(columns, column);
            int y = ROW * (2 * others.indexOf(module) + 1 + tallest - others.size()) / 2;
            boxes.put(module, box(module, seen, COLUMN * column + BOX_WIDTH / 2 + MARGIN, y));
        });
        int last = columns.values().stream().max(Integer::compare).orElse(0);
        List<Line> lines = new ArrayList<>();
        for (SeenCall call : seen.calls()) {
            lines.add(line(call, box(boxes, call.from()), box(boxes, call.to())));
        }
        return new CallPicture(
                COLUMN * last + BOX_WIDTH + 2 * MARGIN, ROW * tallest, List.copyOf(boxes.values()), lines);
    }

    /** The longest way to each module; a circle of calls ends it after as many rounds as there are modules. */
    private static Map<String, Integer> columns(List<SeenCall> calls) {
        Map<String, Integer> columns = new HashMap<>();
        calls.stream().flatMap(call -> Stream.of(call.from(), call.to())).forEach(module -> columns.put(module, 0));
        for (int round = 1; round < columns.size(); round++) {
            for (SeenCall call : calls) {
                columns.merge(call.to(), columns.getOrDefault(call.from(), 0) + 1, Math::max);
            }
        }
        return columns;
    }

    private static List<String> inColumn(Map<String, Integer> columns, int column) {
        return columns.keySet().stream()
                .filter(module -> Objects.equals(columns.get(module), column))
                .sorted()
                .toList();
    }

    private static Box box(Map<String, Box> boxes, String module) {
        return Objects.requireNonNull(boxes.get(module));
    }

    private static Box box(String module, SeenCalls seen, int x, int y) {
        ProcessView own = seen.processes().getFirst();
        boolean here = own.modules().stream().anyMatch(there -> there.name().equals(module));
        Optional<ProcessFacts> elsewhere = seen.calls().stream()
                .filter(call -> call.to().equals(module))
                .flatMap(call -> Stream.ofNullable(call.answered()))
                .findFirst();
        String place = elsewhere
                .or(() -> here ? Optional.of(own.facts()) : Optional.empty())
                .map(CallPicture::place)
                .orElse("");
        return new Box(module, place, here, x, y);
    }

    private static String place(ProcessFacts facts) {
        String name = facts.pod() == null ? facts.process() : facts.pod();
        return name.length() <= NAME_LENGTH ? name : "…" + name.substring(name.length() - NAME_LENGTH + 1);
    }

    /** Straight to a neighbour in the next column of the same row, else around what stands between. */
    private static Line line(SeenCall call, Box from, Box to) {
        int end = to.left();
        int offset = Integer.compare(from.y(), to.y()) * (from.x() + COLUMN < to.x() ? -9 : 9);
        int y = to.y() + offset;
        int up = from.y() > to.y() ? -1 : 1;
        String path = from.y() == to.y()
                ? "M%d %dH%d".formatted(from.x() + BOX_WIDTH / 2, from.y(), end - 6)
                : "M%d %dV%dQ%d %d %d %dH%d"
                        .formatted(
                                from.x(),
                                from.y() + up * BOX_HEIGHT / 2,
                                y - up * 16,
                                from.x(),
                                y,
                                from.x() + 16,
                                y,
                                end - 6);
        String head = "M%d %dl-8 -5v10z".formatted(end, y);
        boolean below = offset > 0;
        return new Line(call, path, head, end - 12, below ? y + 16 : y - 7);
    }
}
