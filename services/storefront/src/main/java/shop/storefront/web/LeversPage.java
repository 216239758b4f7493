package shop.storefront.web;

import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import shop.platform.Caller;
import shop.platform.Refusal;
import shop.platform.lever.ReachableLevers;
import shop.platform.lever.api.LeverAnswer;
import shop.platform.lever.api.LeverPositions;

/** The levers of every process that this one reaches. Whether somebody may move them, each process says itself. */
@Controller
class LeversPage {

    private static final String PATH = "/staff/levers";
    private static final Set<String> DONE = Set.of("MOVED", "CRASHED");

    /** A process that a lever made slow is just what people look for here; it must not make this page slow. */
    private static final long PATIENCE_MILLIS = 1000;

    private final ReachableLevers levers;

    LeversPage(ReachableLevers levers) {
        this.levers = levers;
    }

    @GetMapping(PATH)
    ModelAndView show(
            Caller caller,
            @RequestParam(required = false) @Nullable String moved,
            @RequestParam(required = false) @Nullable String crashed) {
        return page(caller, crashed != null ? "CRASHED" : moved != null ? "MOVED" : "", HttpStatus.OK);
    }

    @PostMapping(PATH + "/{process}")
    Object move(
            Caller caller,
            @PathVariable String process,
            @RequestParam(defaultValue = "false") boolean ready,
            @RequestParam(defaultValue = "false") boolean live,
            @RequestParam(defaultValue = "") String delay,
            @RequestParam(defaultValue = "") String fail) {
        caller.requireStaff();
        LeverPositions wanted = new LeverPositions(ready, live, StaffForms.natural(delay), StaffForms.natural(fail));
        return answer(caller, levers.of(process).move(caller, wanted), "moved");
    }

    @PostMapping(PATH + "/{process}/crash")
    Object crash(Caller caller, @PathVariable String process) {
        caller.requireStaff();
        return answer(caller, levers.of(process).crash(caller), "crashed");
    }

    private Object answer(Caller caller, LeverAnswer answer, String done) {
        return switch (answer.reason()) {
            case null -> Forms.seeOther(PATH + "?" + done).build();
            case NOT_STAFF -> throw new Refusal(Refusal.Kind.FORBIDDEN, "staff-only", "Only staff may do this.");
            case OFF -> page(caller, "OFF", HttpStatus.CONFLICT);
            case INVALID -> page(caller, "INVALID", HttpStatus.UNPROCESSABLE_CONTENT);
        };
    }

    private ModelAndView page(Caller caller, String notice, HttpStatus status) {
        caller.requireStaff();
        List<LeverState> states = look(caller);
        boolean off = states.stream().allMatch(state -> state.sight() == LeverState.Sight.OFF);
        return new ModelAndView("storefront/levers", status)
                .addObject("states", states)
                .addObject("off", off)
                .addObject("notice", notice)
                .addObject("done", DONE.contains(notice));
    }

    private List<LeverState> look(Caller caller) {
        List<CompletableFuture<LeverState>> answers = levers.names().stream()
                .map(process -> CompletableFuture.supplyAsync(() -> ask(caller, process), Thread::startVirtualThread)
                        .completeOnTimeout(LeverState.silent(process), PATIENCE_MILLIS, TimeUnit.MILLISECONDS))
                .toList();
        return answers.stream().map(CompletableFuture::join).toList();
    }

    private LeverState ask(Caller caller, String process) {
        try {
            return LeverState.of(process, levers.of(process).show(caller));
        } catch (Refusal unreachable) {
            return LeverState.silent(process);
        }
    }
}
