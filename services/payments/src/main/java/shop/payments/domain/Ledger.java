package shop.payments.domain;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** All payments as they stand. Decisions about one order happen one after the other, those about others meanwhile. */
public final class Ledger {

    private static final int LOCKS = 256;

    private final Map<UUID, Payment> payments = new ConcurrentHashMap<>();
    private final ReentrantLock[] locks =
            Stream.generate(ReentrantLock::new).limit(LOCKS).toArray(ReentrantLock[]::new);
    private final Journal journal;

    public Ledger(Journal journal) {
        this.journal = journal;
    }

    /**
     * Takes over what the journal says.
     *
     * @throws IllegalStateException when this cannot follow from what it said before
     */
    public void replay(Payment payment) {
        Payment before = payments.get(payment.orderId());
        if (!follows(before, payment)) {
            throw new IllegalStateException("%s cannot follow %s of order %s"
                    .formatted(payment.state(), before == null ? "nothing" : before.state(), payment.orderId()));
        }
        payments.put(payment.orderId(), payment);
    }

    private static boolean follows(@Nullable Payment before, Payment now) {
        return before == null
                ? now.state() != Payment.State.CAPTURED
                : before.state().canBecome(now.state()) && before.cents() == now.cents();
    }

    Optional<Payment> find(UUID orderId) {
        return Optional.ofNullable(payments.get(orderId));
    }

    /** Decides about an order while nobody else does; the decision writes down what changes by {@link #record}. */
    Decision decide(UUID orderId, Function<Optional<Payment>, Decision> rule) {
        ReentrantLock lock = locks[Math.floorMod(orderId.hashCode(), LOCKS)];
        lock.lock();
        try {
            return rule.apply(find(orderId));
        } finally {
            lock.unlock();
        }
    }

    /** First on disk, then in memory: what anybody has been told is never forgotten. */
    void record(Payment payment) {
        journal.append(payment);
        payments.put(payment.orderId(), payment);
    }
}
