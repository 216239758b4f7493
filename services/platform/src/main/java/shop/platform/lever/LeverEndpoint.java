package shop.platform.lever;

import org.springframework.web.bind.annotation.RestController;
import shop.platform.Caller;
import shop.platform.Refusal;
import shop.platform.lever.api.LeverAnswer;
import shop.platform.lever.api.LeverPositions;
import shop.platform.lever.api.LeversApi;

/** The levers of this process, for other processes and for other modules in this one. */
@RestController
class LeverEndpoint implements LeversApi {

    private final LeverBoard board;

    LeverEndpoint(LeverBoard board) {
        this.board = board;
    }

    @Override
    public LeverAnswer show(Caller caller) {
        return answer(caller, () -> {});
    }

    @Override
    public LeverAnswer move(Caller caller, LeverPositions wanted) {
        return answer(
                caller,
                () -> board.move(
                        new Levers(wanted.ready(), wanted.live(), wanted.delayMillis(), wanted.failPercent())));
    }

    @Override
    public LeverAnswer crash(Caller caller) {
        return answer(caller, board::crashAfterTheAnswer);
    }

    private LeverAnswer answer(Caller caller, Runnable change) {
        try {
            board.admit(caller);
            change.run();
            return new LeverAnswer(positions(), null);
        } catch (Refusal refusal) {
            return switch (refusal.name()) {
                case LeverBoard.OFF -> new LeverAnswer(null, LeverAnswer.Reason.OFF);
                case LeverBoard.IMPOSSIBLE -> new LeverAnswer(positions(), LeverAnswer.Reason.INVALID);
                default -> new LeverAnswer(null, LeverAnswer.Reason.NOT_STAFF);
            };
        }
    }

    private LeverPositions positions() {
        Levers levers = board.levers();
        return new LeverPositions(levers.ready(), levers.live(), levers.delayMillis(), levers.failPercent());
    }
}
