package shop.e2e.tour;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.platform.commons.support.AnnotationSupport;
import shop.e2e.manifests.Ledger;

/**
 * Who runs beside whom when nobody watches. Each topic of the lab has a namespace of its own and waits most of its time;
 * the shop is one, and so are the nodes, so what is about them goes one after the other; and what loads the shop, restarts
 * parts of it or keeps others from a node is alone.
 *
 * @param beside lists of rows; the lists run beside each other, the rows of one after each other
 * @param alone rows that run when all others have ended
 */
record Turns(List<List<Ledger.Row>> beside, List<Ledger.Row> alone) {

    private static final int AT_A_TIME = 3;
    private static final String SHOP = "the shop";

    static Turns of(List<Ledger.Row> rows) {
        List<Ledger.Row> alone = new ArrayList<>();
        Map<String, List<Ledger.Row>> shared = new LinkedHashMap<>();
        List<List<Ledger.Row>> free = new ArrayList<>();
        for (Ledger.Row row : rows) {
            Class<?> test = test(row);
            if (mustBeAlone(test)) {
                alone.add(row);
            } else {
                locks(row, test).stream()
                        .findFirst()
                        .ifPresentOrElse(
                                lock -> shared.computeIfAbsent(lock, key -> new ArrayList<>())
                                        .add(row),
                                () -> free.add(List.of(row)));
            }
        }
        // The long lists first
        List<List<Ledger.Row>> beside = new ArrayList<>(shared.values());
        beside.addAll(free);
        return new Turns(beside, alone);
    }

    private static Class<?> test(Ledger.Row row) {
        try {
            return Class.forName(row.test(), false, Turns.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(row.id() + " has no test " + row.test(), e);
        }
    }

    /** What JUnit would run alone, and what measures a load. */
    private static boolean mustBeAlone(Class<?> test) {
        return AnnotationSupport.isAnnotated(test, Isolated.class)
                || AnnotationSupport.findRepeatableAnnotations(test, Tag.class).stream()
                        .anyMatch(tag -> tag.value().equals("load"));
    }

    private static List<String> locks(Ledger.Row row, Class<?> test) {
        return row.lane().equals("cluster")
                ? List.of(SHOP)
                : Arrays.stream(test.getAnnotationsByType(ResourceLock.class))
                        .map(ResourceLock::value)
                        .toList();
    }

    /** @param visit shows a row; several at a time */
    void run(Consumer<Ledger.Row> visit) throws InterruptedException {
        try (ExecutorService threads = Executors.newFixedThreadPool(AT_A_TIME)) {
            List<? extends Future<?>> lists = beside.stream()
                    .map(list -> threads.submit(() -> list.forEach(visit)))
                    .toList();
            for (Future<?> list : lists) {
                list.get();
            }
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException unexpected
                    ? unexpected
                    : new IllegalStateException(e.getCause());
        }
        alone.forEach(visit);
    }
}
