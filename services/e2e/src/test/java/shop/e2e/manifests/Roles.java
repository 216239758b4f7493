package shop.e2e.manifests;

import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import shop.local.Program;

/**
 * A pod's role labels are the modules in its process, neither more nor fewer: Services and policies believe them. Which
 * process has which module, {@link Program} says.
 */
final class Roles implements Habit {

    @Override
    public Stream<Violation> broken(Overlay overlay) {
        Stage stage = Stage.of(overlay);
        Set<String> expected = stage.processes().map(Program::name).collect(Collectors.toCollection(TreeSet::new));
        Set<String> actual = overlay.workloads()
                .filter(Roles::isProcess)
                .map(Workload::name)
                .collect(Collectors.toCollection(TreeSet::new));
        Stream<Violation> wrong = expected.equals(actual)
                ? Stream.empty()
                : Stream.of(new Violation(overlay.file(), "", "processes are " + actual + " and not " + expected));
        return Stream.concat(wrong, overlay.workloads().flatMap(workload -> broken(overlay, stage, workload)));
    }

    private static Stream<Violation> broken(Overlay overlay, Stage stage, Workload workload) {
        if (!isProcess(workload)) {
            return unless(
                    roles(workload).isEmpty(),
                    overlay,
                    workload,
                    "has roles " + roles(workload) + " but is no process");
        }
        return stage.process(workload.name()).stream()
                .flatMap(program -> Stream.concat(
                        unless(
                                roles(workload).equals(program.serves()),
                                overlay,
                                workload,
                                "roles are " + roles(workload) + ", modules are " + new TreeSet<>(program.serves())),
                        unless(
                                Stage.assemblyLabel(program)
                                        .equals(workload.labels().get("shop/assembly")),
                                overlay,
                                workload,
                                "shop/assembly must be " + Stage.assemblyLabel(program))));
    }

    static boolean isProcess(Workload workload) {
        return workload.labels().containsKey("shop/assembly");
    }

    static Set<String> roles(Workload workload) {
        Predicate<String> module = Stage.allRoles()::contains;
        return workload.labels().keySet().stream()
                .filter(label -> label.startsWith("shop/") && workload.is(label))
                .map(label -> label.substring("shop/".length()))
                .filter(module)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<Violation> unless(boolean holds, Overlay overlay, Workload workload, String problem) {
        String path = workload.path().replaceFirst("spec$", "metadata.labels");
        return holds ? Stream.empty() : Stream.of(overlay.violation(workload.object(), path, problem));
    }
}
