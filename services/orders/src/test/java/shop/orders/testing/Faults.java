package shop.orders.testing;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;

/** Faults around a port: each call is numbered, and its number decides what happens to it. */
public final class Faults {

    public enum Fault {
        NONE,
        /** Nothing is done. */
        FAIL_BEFORE,
        /** It is done and the answer is lost. */
        FAIL_AFTER,
        CRASH_BEFORE,
        CRASH_AFTER
    }

    /** The end of the process: nothing catches it. */
    public static final class Crash extends Error {
        Crash() {
            super("crash", null, false, false);
        }
    }

    private static final class Away extends RuntimeException {
        Away() {
            super("away", null, false, false);
        }
    }

    private final AtomicInteger calls = new AtomicInteger();
    private volatile IntFunction<Fault> plan = call -> Fault.NONE;

    public void plan(IntFunction<Fault> next) {
        calls.set(0);
        plan = next;
    }

    public int calls() {
        return calls.get();
    }

    public <T> T around(Class<T> port, T target) {
        return port.cast(Proxy.newProxyInstance(port.getClassLoader(), new Class<?>[] {port}, (proxy, method, args) -> {
            Fault fault = plan.apply(calls.getAndIncrement());
            before(fault);
            try {
                Object answer = method.invoke(target, args);
                after(fault);
                return answer;
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        }));
    }

    private static void before(Fault fault) {
        if (fault == Fault.FAIL_BEFORE) {
            throw new Away();
        }
        if (fault == Fault.CRASH_BEFORE) {
            throw new Crash();
        }
    }

    private static void after(Fault fault) {
        if (fault == Fault.FAIL_AFTER) {
            throw new Away();
        }
        if (fault == Fault.CRASH_AFTER) {
            throw new Crash();
        }
    }
}
