package shop.edge.guard;

import java.io.IOException;
import java.time.Duration;
import org.apache.coyote.Adapter;
import org.apache.coyote.Processor;
import org.apache.coyote.http11.AbstractHttp11Protocol;
import org.apache.coyote.http11.Http11NioProtocol;
import org.apache.coyote.http11.Http11Processor;
import org.apache.tomcat.util.net.AbstractEndpoint.Handler.SocketState;
import org.apache.tomcat.util.net.SocketWrapperBase;
import org.jspecify.annotations.Nullable;

/**
 * Closes a connection whose request does not get to the end of its header in time. The container's own time-out begins
 * anew with every byte; who sends one every few seconds keeps the buffers of a request for as long as they like, and with
 * a few thousand connections all memory.
 */
public final class PromptConnections extends Http11NioProtocol {

    private long patience = Duration.ofSeconds(10).toNanos();

    /** @param most from the first byte of a request to the end of its header */
    public void setHeaderPatience(Duration most) {
        patience = most.toNanos();
    }

    @Override
    protected Processor createProcessor() {
        return new PromptProcessor(this, getAdapter(), patience);
    }

    private static final class PromptProcessor extends Http11Processor {

        private final long patience;
        private @Nullable SocketWrapperBase<?> unfinished;
        private long since;

        PromptProcessor(AbstractHttp11Protocol<?> protocol, Adapter adapter, long patience) {
            super(protocol, adapter);
            this.patience = patience;
        }

        /** Called whenever bytes have come; leaves with {@code LONG} when they were not the whole header. */
        @Override
        public SocketState service(SocketWrapperBase<?> socket) throws IOException {
            SocketState state = super.service(socket);
            if (state != SocketState.LONG || isAsync()) {
                unfinished = null;
                return state;
            }
            if (unfinished != socket) {
                unfinished = socket;
                since = System.nanoTime();
            }
            return System.nanoTime() - since > patience ? SocketState.CLOSED : state;
        }
    }
}
