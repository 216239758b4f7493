package shop.payments.domain;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** A ledger and what is asked of it. */
abstract class AskedLedger {

    static final UUID ORDER = UUID.randomUUID();

    final List<Payment> written = Collections.synchronizedList(new ArrayList<>());

    final AtomicBoolean declines = new AtomicBoolean();

    final Ledger ledger = new Ledger(written::add);

    final AuthorisePayment authorise = new AuthorisePayment(ledger, 1_000_000, declines::get);

    final CapturePayment capture = new CapturePayment(ledger);

    final VoidPayment voids = new VoidPayment(ledger);

    static List<Decision> atOnce(Supplier<Decision> request) {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            return IntStream.range(0, 50).mapToObj(i -> threads.submit(request::get)).toList().stream()
                    .map(answer -> {
                        try {
                            return answer.get();
                        } catch (Exception e) {
                            throw new IllegalStateException(e);
                        }
                    })
                    .toList();
        }
    }
}
