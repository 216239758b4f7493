package shop.payments.web;

import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import shop.platform.Refusal;

/** Lets the provider behave as it has been told to. */
public final class Temper {

    private final AtomicReference<Behaviour> behaviour;

    public Temper(Behaviour first) {
        this.behaviour = new AtomicReference<>(first);
    }

    Behaviour now() {
        return Objects.requireNonNull(behaviour.get());
    }

    /** One change at a time: of two at once neither is lost. */
    Behaviour become(UnaryOperator<Behaviour> change) {
        return Objects.requireNonNull(behaviour.updateAndGet(change));
    }

    /** Whether new payments are declined. */
    public boolean refuses() {
        return now().refuse();
    }

    /** @throws Refusal unavailable, when told to be down or to lose the answer */
    <T> T answer(Supplier<T> work) {
        Behaviour told = now();
        if (told.down()) {
            throw Refusal.unavailable("The payment provider");
        }
        pause(told);
        T answer = work.get();
        if (told.loseAnswers()) {
            throw Refusal.unavailable("The payment provider");
        }
        return answer;
    }

    private static void pause(Behaviour told) {
        try {
            Thread.sleep(told.delay());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw Refusal.unavailable("The payment provider");
        }
    }
}
