package shop.storefront.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import shop.platform.about.api.Call;
import shop.platform.about.api.ModuleFacts;
import shop.platform.about.api.ProcessView;

/**
 * Who calls whom, put together from what the processes say of themselves.
 *
 * @param calls each pair of modules once
 * @param processes all that answered, this one first
 */
record SeenCalls(List<SeenCall> calls, List<ProcessView> processes) {

    private static final String ENTRY = "edge";

    /** @param forwarded whether another process has passed the request on to this one */
    static SeenCalls of(ProcessView own, boolean forwarded) {
        Map<String, SeenCall> calls = new LinkedHashMap<>();
        List<ProcessView> processes = new ArrayList<>();
        entry(own, forwarded)
                .ifPresent(way -> calls.put(
                        ENTRY,
                        new SeenCall(
                                way == SeenCall.Way.LOCAL ? ENTRY : "gateway", "storefront", way, own.facts(), 0)));
        follow(own, calls, processes);
        return new SeenCalls(List.copyOf(calls.values()), List.copyOf(processes));
    }

    /** Whether anybody knows of a pod. */
    public boolean inCluster() {
        return processes.stream().anyMatch(process -> process.facts().pod() != null);
    }

    private static Optional<SeenCall.Way> entry(ProcessView own, boolean forwarded) {
        if (has(own, ENTRY)) {
            return Optional.of(SeenCall.Way.LOCAL);
        }
        return forwarded ? Optional.of(SeenCall.Way.REQUEST) : Optional.empty();
    }

    private static void follow(ProcessView process, Map<String, SeenCall> calls, List<ProcessView> processes) {
        if (processes.stream().noneMatch(known -> known.facts().equals(process.facts()))) {
            processes.add(process);
        }
        for (ModuleFacts module : process.modules()) {
            for (String target : module.calls()) {
                @Nullable SeenCall call = call(process, module.name(), target);
                if (call != null) {
                    calls.putIfAbsent(module.name() + " " + target, call);
                }
            }
        }
        for (Call call : process.calls()) {
            if (call.answer() != null) {
                follow(call.answer(), calls, processes);
            }
        }
    }

    /** Null when the process was not asked whom it reaches. */
    private static @Nullable SeenCall call(ProcessView process, String from, String to) {
        if (has(process, to)) {
            return new SeenCall(from, to, SeenCall.Way.LOCAL, process.facts(), 0);
        }
        return process.calls().stream()
                .filter(call -> call.neighbour().equals(to))
                .findFirst()
                .map(call -> over(from, call))
                .orElse(null);
    }

    private static SeenCall over(String from, Call call) {
        ProcessView answer = call.answer();
        return answer == null
                ? new SeenCall(from, call.neighbour(), SeenCall.Way.SILENT, null, call.millis())
                : new SeenCall(from, call.neighbour(), SeenCall.Way.ANSWERED, answer.facts(), call.millis());
    }

    private static boolean has(ProcessView process, String module) {
        return process.modules().stream().anyMatch(there -> there.name().equals(module));
    }
}
