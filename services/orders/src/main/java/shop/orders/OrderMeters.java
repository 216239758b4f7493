package shop.orders;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import shop.orders.domain.Events;
import shop.orders.domain.State;
import shop.orders.domain.Step;

/** Counts what becomes of orders. */
final class OrderMeters implements Events {

    private final MeterRegistry meters;
    private final AtomicInteger backlog = new AtomicInteger();
    private final Timer sweeps;

    OrderMeters(MeterRegistry meters) {
        this.meters = meters;
        this.sweeps = Timer.builder("shop.orders.sweep")
                .description("From the beginning of a sweep until its last order is started")
                .register(meters);
        Gauge.builder("shop.orders.backlog", backlog, AtomicInteger::get)
                .description("Orders that were due when the last sweep began")
                .register(meters);
    }

    @Override
    public void ended(State state) {
        meters.counter("shop.orders.ended", "state", state.name().toLowerCase(Locale.ROOT))
                .increment();
    }

    @Override
    public void postponed(Step step) {
        meters.counter("shop.orders.postponed", "step", step.name().toLowerCase(Locale.ROOT))
                .increment();
    }

    @Override
    public void failed(Enum<?> what) {
        meters.counter("shop.orders.failed", "what", what.name().toLowerCase(Locale.ROOT))
                .increment();
    }

    @Override
    public void swept(int due, Duration took) {
        backlog.set(due);
        sweeps.record(took);
    }
}
