package shop.e2e.manifests;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import shop.gateway.route.RoutingTable;
import shop.local.Assembly;
import shop.local.Program;

/** Which processes an overlay must have: those of its assembly, and every module on its own where it is none. */
record Stage(Assembly assembly) {

    /** Not the shop's: in every assembly, and in a namespace of its own. */
    private static final String PROVIDER = "payments";

    static Stage of(Overlay overlay) {
        return new Stage(Assembly.of(overlay.name()).orElse(Assembly.SERVICES));
    }

    Stream<Program> processes() {
        return assembly.programs().stream().filter(program -> !program.name().equals(PROVIDER));
    }

    Optional<Program> process(String name) {
        return processes().filter(program -> program.name().equals(name)).findFirst();
    }

    /** The modules that others call by name. */
    static Set<String> contracts() {
        return RoutingTable.OWNERS;
    }

    /** Every module that some process serves. */
    Set<String> roles() {
        return processes().flatMap(program -> program.serves().stream()).collect(Collectors.toSet());
    }

    /** Every module that some process of some assembly serves. */
    static Set<String> allRoles() {
        return Stream.of(Assembly.values())
                .flatMap(assembly -> new Stage(assembly).roles().stream())
                .collect(Collectors.toSet());
    }

    /** A process that is one module keeps its label in every assembly, so that moving others leaves it alone. */
    static String assemblyLabel(Program program) {
        return Assembly.SERVICES.programs().contains(program) ? "services" : program.name();
    }
}
