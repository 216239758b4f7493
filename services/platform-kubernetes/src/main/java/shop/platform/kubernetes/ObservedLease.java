package shop.platform.kubernetes;

import io.kubernetes.client.extended.leaderelection.LeaderElectionRecord;
import io.kubernetes.client.extended.leaderelection.Lock;
import io.kubernetes.client.openapi.ApiException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A Lease whose every change, by whomever, is a sign of its holder. Used by one thread at a time. */
final class ObservedLease implements Lock {

    private final Lock lease;
    private final Holding holding;
    private volatile @Nullable LeaderElectionRecord seen;

    ObservedLease(Lock lease, Holding holding) {
        this.lease = lease;
        this.holding = holding;
    }

    @Override
    public LeaderElectionRecord get() throws ApiException {
        LeaderElectionRecord record = lease.get();
        // The same record again says nothing: a dead holder's stays as it is
        if (!record.equals(seen)) {
            note(record);
        }
        return record;
    }

    @Override
    public boolean create(LeaderElectionRecord record) {
        return noteIf(lease.create(record), record);
    }

    @Override
    public boolean update(LeaderElectionRecord record) {
        return noteIf(lease.update(record), record);
    }

    @Override
    public String identity() {
        return lease.identity();
    }

    @Override
    public String describe() {
        return lease.describe();
    }

    private boolean noteIf(boolean written, LeaderElectionRecord record) {
        if (written) {
            note(record);
        }
        return written;
    }

    private void note(LeaderElectionRecord record) {
        seen = record;
        holding.sign(Objects.requireNonNullElse(record.getHolderIdentity(), ""));
    }
}
