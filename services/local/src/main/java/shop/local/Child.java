package shop.local;

import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Arrays;

/**
 * The first class of every process that is started here: runs the real main class, and sees to it that the process
 * never outlives its launcher. The launcher holds the other end of standard input; when it is gone, however it ended,
 * the kernel closes that pipe.
 */
final class Child {

    private Child() {}

    static void main(String[] args) throws ReflectiveOperationException {
        // Ctrl-C and a closed terminal reach the whole process group; the launcher alone decides the order of stopping
        ignore("INT");
        ignore("HUP");
        Thread.ofPlatform().daemon().name("launcher-watch").start(Child::endWithLauncher);
        Method main = Class.forName(args[0]).getDeclaredMethod("main", String[].class);
        main.setAccessible(true);
        main.invoke(null, (Object) Arrays.copyOfRange(args, 1, args.length));
    }

    private static void endWithLauncher() {
        try {
            while (System.in.read() >= 0) {
                // Nobody writes: only the end of the stream says something
            }
        } catch (IOException alsoGone) {
            System.err.println("Standard input failed: " + alsoGone.getMessage());
        }
        System.err.println("The launcher is gone: so is this process.");
        Runtime.getRuntime().halt(1);
    }

    /** By reflection, because javac warns of sun.misc.Signal and there is no other way to ignore a signal. */
    private static void ignore(String name) throws ReflectiveOperationException {
        Class<?> signal = Class.forName("sun.misc.Signal");
        Class<?> handler = Class.forName("sun.misc.SignalHandler");
        Object nothing = Proxy.newProxyInstance(
                Child.class.getClassLoader(), new Class<?>[] {handler}, (proxy, method, arguments) -> null);
        signal.getMethod("handle", signal, handler)
                .invoke(null, signal.getConstructor(String.class).newInstance(name), nothing);
    }
}
