package shop.platform.lever.api;

import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;
import org.springframework.web.service.annotation.PutExchange;
import shop.platform.Caller;

/** The levers of a process, for staff who reach it through another one. Every process answers it. */
@HttpExchange("/internal/levers")
public interface LeversApi {

    /** How they stand. */
    @GetExchange
    LeverAnswer show(Caller caller);

    /** Moves them. */
    @PutExchange
    LeverAnswer move(Caller caller, @RequestBody LeverPositions positions);

    /** Answers, and half a second later the process ends as by a crash: no draining, no goodbye. */
    @PostExchange("/crash")
    LeverAnswer crash(Caller caller);
}
