package shop.gateway.guard;

/** The neighbour's fault, and nobody else's: it could not be connected, said nothing in time, or broke off. */
public final class NeighbourFailure extends RuntimeException {

    /** How the neighbour failed; becomes a tag of the route's timer. */
    public enum Kind {
        /** No connection, or one that ended before an answer began. */
        UNREACHABLE,
        /** No answer in time, or none to be read from a neighbour that takes no more of the request. */
        TIMED_OUT,
        /** What came back is not HTTP, or its header is beyond all bounds. */
        GARBLED
    }

    private final Kind kind;

    public NeighbourFailure(Kind kind, Throwable cause) {
        super(kind.name(), cause, false, false);
        this.kind = kind;
    }

    public Kind kind() {
        return kind;
    }
}
