package shop.platform.lever;

import jakarta.validation.Valid;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import shop.platform.Caller;
import shop.platform.Refusal;

/** Staff read and move the levers of this process; every other process's are not here. */
@RestController
@RequestMapping(LeverController.PATH)
final class LeverController {

    static final String PATH = "/api/levers/{process}";

    private final String process;
    private final LeverBoard board;

    LeverController(String process, LeverBoard board) {
        this.process = process;
        this.board = board;
    }

    @GetMapping
    Levers show(Caller caller, @PathVariable("process") String name) {
        allow(caller, name);
        return board.levers();
    }

    @PutMapping
    Levers move(Caller caller, @PathVariable("process") String name, @Valid @RequestBody Levers levers) {
        allow(caller, name);
        board.move(levers);
        return board.levers();
    }

    @PostMapping("/crash")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void crash(Caller caller, @PathVariable("process") String name) {
        allow(caller, name);
        board.crash();
    }

    private void allow(Caller caller, String name) {
        caller.requireStaff();
        if (!process.equals(name)) {
            throw Refusal.notFound("process");
        }
        board.admit(caller);
    }
}
