package shop.local;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The assemblies of the migration: which modules run together in which process. */
public enum Assembly {
    /** Everything in one process. */
    MONOLITH(Program.PAYMENTS, Program.MONOLITH),
    /** Everything but edge and identity in one process, behind the gateway. */
    FRONTED(Program.PAYMENTS, Program.FRONTED, Program.GATEWAY),
    /** Storage is a service of its own. */
    STORAGE_OUT(Program.PAYMENTS, Program.STORAGE, Program.STORAGE_OUT, Program.GATEWAY),
    /** Storage and catalog are services of their own. */
    CATALOG_OUT(Program.PAYMENTS, Program.STORAGE, Program.CATALOG, Program.CATALOG_OUT, Program.GATEWAY),
    /** Every module is a service of its own. */
    SERVICES(Program.PAYMENTS, Program.STORAGE, Program.CATALOG, Program.ORDERS, Program.STOREFRONT, Program.GATEWAY);

    /** Whoever is called stands before who calls it; the last one faces the outside. */
    private final List<Program> programs;

    Assembly(Program... programs) {
        this.programs = List.of(programs);
    }

    /** Starts it and returns when every process is ready; whoever closes the answer stops them all. */
    public RunningShop start(Options options) {
        return new Launch(label(), programs, options, new BuiltModules(options.home())).start();
    }

    /** Its name in scripts, folders and reports, such as {@code storage-out}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The assembly of that name, if there is one. */
    public static Optional<Assembly> of(String label) {
        return Arrays.stream(values())
                .filter(assembly -> assembly.label().equals(label))
                .findFirst();
    }

    /** Its processes; whoever is called stands before who calls it. */
    public List<Program> programs() {
        return programs;
    }
}
