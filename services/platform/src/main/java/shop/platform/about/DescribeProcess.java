package shop.platform.about;

import java.util.List;
import java.util.Map;
import shop.platform.about.api.AboutApi;
import shop.platform.about.api.Call;
import shop.platform.about.api.ModuleFacts;
import shop.platform.about.api.ProcessFacts;
import shop.platform.about.api.ProcessView;

/** Says what this process is, and who answers when it calls. */
public final class DescribeProcess {

    private final ProcessFacts facts;
    private final List<ModuleFacts> modules;
    private final CallNeighbours nearby;
    private final CallNeighbours further;

    DescribeProcess(ProcessFacts facts, List<ModuleFacts> modules, Map<String, AboutApi> neighbours) {
        this.facts = facts;
        this.modules = List.copyOf(modules);
        this.nearby = new CallNeighbours(neighbours, 1, System::nanoTime);
        this.further = new CallNeighbours(neighbours, AboutApi.MAX_DEPTH, System::nanoTime);
    }

    /** Never fails. @param depth see {@link AboutApi#describe} */
    public ProcessView describe(int depth) {
        return new ProcessView(facts, modules, calls(depth));
    }

    private List<Call> calls(int depth) {
        if (depth <= 0) {
            return List.of();
        }
        return (depth == 1 ? nearby : further).calls();
    }
}
