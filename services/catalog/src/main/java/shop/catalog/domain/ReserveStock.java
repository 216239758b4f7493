package shop.catalog.domain;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Takes stock for an order: all lines or none, once, and not after its deadline.
 *
 * <p>There is no transaction over the lines, and a retry of the same order may run while the first call still does. What
 * keeps the two from contradicting each other:
 *
 * <ol>
 *   <li>A product remembers an order at most once, and its entry only moves from RESERVED to SETTLED or RELEASED.
 *   <li>A call answers <em>reserved</em> only when it has seen an entry RESERVED or SETTLED in <em>every</em> line.
 *   <li>A call that cannot take a line first leaves a tombstone <em>there</em>, in one atomic update that works only if
 *       the product remembers nothing of the order. That update decides for all calls of the order: none has seen the
 *       line reserved before, none will, so none answers <em>reserved</em>. Only then are the other lines released,
 *       whoever took them.
 *   <li>If the tombstone cannot be left, another call has decided the line in the meantime, and its entry is the answer.
 * </ol>
 *
 * A process that dies between two updates leaves lines reserved; the same call again, or a release, ends that.
 */
public final class ReserveStock {

    private final Reservations reservations;
    private final ReleaseStock release;
    private final ProductChanges changes;
    private final Clock clock;

    public ReserveStock(Reservations reservations, ReleaseStock release, ProductChanges changes, Clock clock) {
        this.reservations = reservations;
        this.release = release;
        this.changes = changes;
        this.clock = clock;
    }

    /**
     * The same order again gets the same answer, also when stock has come in between.
     *
     * @param quantities pieces by SKU, each 1 or more
     * @throws IllegalArgumentException when no order can look like this
     */
    public ReserveOutcome reserve(UUID orderId, Map<String, Integer> quantities, Instant deadline) {
        SortedMap<String, Integer> lines = OrderLines.of(quantities);
        Instant end = OrderLines.deadline(deadline, clock.instant());
        Collection<String> skus = lines.keySet();
        Collection<String> known = reservations.known(skus);
        for (String sku : skus) {
            if (!known.contains(sku)) {
                return ReserveOutcome.refused(ReserveRefusal.UNKNOWN_PRODUCT, sku);
            }
        }
        for (Map.Entry<String, Integer> line : lines.entrySet()) {
            ReserveRefusal refusal = hold(orderId, line.getKey(), line.getValue(), end);
            if (refusal != null) {
                release.release(orderId, skus, end);
                return refusal == ReserveRefusal.RELEASED
                        ? firstRefusal(orderId, skus)
                        : ReserveOutcome.refused(refusal, line.getKey());
            }
        }
        return ReserveOutcome.RESERVED;
    }

    private @Nullable ReserveRefusal hold(UUID orderId, String sku, int quantity, Instant deadline) {
        boolean late = !clock.instant().isBefore(deadline);
        if (!late) {
            OptionalInt left = reservations.take(orderId, sku, quantity, deadline);
            if (left.isPresent()) {
                if (left.getAsInt() == 0) {
                    changes.changed(sku);
                }
                return null;
            }
        }
        ReserveRefusal refusal = late ? ReserveRefusal.TOO_LATE : ReserveRefusal.OUT_OF_STOCK;
        return reservations.bury(orderId, sku, deadline, refusal) ? refusal : decided(orderId, sku);
    }

    /** What another call has made of the line. An entry that is gone already was over long ago. */
    private @Nullable ReserveRefusal decided(UUID orderId, String sku) {
        Reservation entry = reservations.of(orderId, List.of(sku)).get(sku);
        if (entry == null) {
            return ReserveRefusal.TOO_LATE;
        }
        return entry.state() == Reservation.State.RELEASED ? ReserveRefusal.RELEASED : null;
    }

    /** The line that was met may be one released because of another: that one knows why. */
    private ReserveOutcome firstRefusal(UUID orderId, Collection<String> skus) {
        for (Map.Entry<String, Reservation> entry :
                reservations.of(orderId, skus).entrySet()) {
            ReserveRefusal refusal = entry.getValue().refusal();
            if (refusal != null) {
                return ReserveOutcome.refused(refusal, entry.getKey());
            }
        }
        return new ReserveOutcome(ReserveRefusal.RELEASED, null);
    }
}
