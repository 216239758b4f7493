package shop.platform.about.api;

import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;

/**
 * What processes tell each other about themselves; every process answers it. Whoever imports a neighbour's contract
 * imports this one in the same group if it wants to show that neighbour.
 */
@HttpExchange("/internal/about")
public interface AboutApi {

    /** The most processes in a row. */
    int MAX_DEPTH = 2;

    /**
     * This process, and those that it calls.
     *
     * @param depth 0 for this process alone, 1 with its neighbours, {@link #MAX_DEPTH} with theirs too; more is cut to it
     */
    @GetExchange
    ProcessView describe(@RequestParam int depth);
}
