package shop.platform.web;

import org.springframework.core.Ordered;

/** In which order the filters of a process see a request. */
public final class FilterOrder {

    /** First, so that every answer of a leaving process closes its connection, refusals included. */
    public static final int DRAIN = Ordered.HIGHEST_PRECEDENCE;

    /** Before the edge, so that its refusals carry the request id. */
    public static final int REQUEST_ID = Ordered.HIGHEST_PRECEDENCE + 1;

    /** What comes from outside is judged here, where there is an edge. */
    public static final int EDGE = Ordered.HIGHEST_PRECEDENCE + 2;

    /** Behind the edge, so that its refusals carry the security headers. */
    public static final int CONTENT_TYPE = Ordered.HIGHEST_PRECEDENCE + 3;

    /** Last: a lever disturbs what would have been served. */
    public static final int LEVERS = Ordered.HIGHEST_PRECEDENCE + 4;

    private FilterOrder() {}
}
