package shop.gateway.lean;

import java.io.IOException;
import org.apache.hc.core5.http.ClassicHttpRequest;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.HttpException;
import org.apache.hc.core5.http.HttpHeaders;
import org.apache.hc.core5.http.HttpStatus;
import org.apache.hc.core5.http.ProtocolException;
import org.apache.hc.core5.http.io.HttpClientConnection;
import org.apache.hc.core5.http.message.MessageSupport;
import org.apache.hc.core5.http.protocol.HttpContext;
import org.apache.hc.core5.util.Timeout;
import org.jspecify.annotations.Nullable;

/** One request and its answer on one connection. */
final class Dialogue {

    /** A neighbour that knows nothing of 100-continue says nothing; then the body follows anyway (RFC 9110, 10.1.1). */
    private static final Timeout WAIT_FOR_CONTINUE = Timeout.ofSeconds(1);

    private static final Timeout LAST_WORD = Timeout.ofMilliseconds(200);

    private Dialogue() {}

    /** Sends the request and reads the head of the answer; its body, if any, is still to be read. */
    static ClassicHttpResponse hold(ClassicHttpRequest request, HttpClientConnection connection, HttpContext context)
            throws IOException, HttpException {
        connection.sendRequestHeader(request);
        ClassicHttpResponse answer = null;
        if (request.getEntity() != null) {
            answer = expectsContinue(request) ? answerBeforeBody(connection) : null;
            if (answer == null) {
                answer = send(request, connection);
            }
        } else {
            connection.flush();
        }
        while (answer == null) {
            answer = finalAnswer(connection.receiveResponseHeader());
        }
        if (MessageSupport.canResponseHaveBody(request.getMethod(), answer)) {
            connection.receiveResponseEntity(answer);
        }
        return answer;
    }

    private static boolean expectsContinue(ClassicHttpRequest request) {
        return request.containsHeader(HttpHeaders.EXPECT);
    }

    private static @Nullable ClassicHttpResponse answerBeforeBody(HttpClientConnection connection)
            throws IOException, HttpException {
        connection.flush();
        if (!connection.isDataAvailable(WAIT_FOR_CONTINUE)) {
            return null;
        }
        return refused(finalAnswer(connection.receiveResponseHeader()));
    }

    /** Sends the body. A neighbour that takes no more of it has often said why before it closed: a 413, for one. */
    private static @Nullable ClassicHttpResponse send(ClassicHttpRequest request, HttpClientConnection connection)
            throws IOException, HttpException {
        try {
            connection.sendRequestEntity(request);
            connection.flush();
            return null;
        } catch (IOException broken) {
            ClassicHttpResponse lastWord = lastWord(connection);
            if (lastWord == null) {
                throw broken;
            }
            return refused(lastWord);
        }
    }

    private static @Nullable ClassicHttpResponse lastWord(HttpClientConnection connection) {
        try {
            return connection.isDataAvailable(LAST_WORD) ? finalAnswer(connection.receiveResponseHeader()) : null;
        } catch (IOException | HttpException e) {
            return null;
        }
    }

    /** The request was not sent to its end, so nothing can follow on this connection. */
    private static @Nullable ClassicHttpResponse refused(@Nullable ClassicHttpResponse answer) {
        if (answer != null) {
            answer.setHeader(HttpHeaders.CONNECTION, "close");
        }
        return answer;
    }

    /** Interim answers are passed over; a change of protocol was not asked for. */
    private static @Nullable ClassicHttpResponse finalAnswer(ClassicHttpResponse answer) throws ProtocolException {
        if (answer.getCode() == HttpStatus.SC_SWITCHING_PROTOCOLS) {
            throw new ProtocolException("Unasked change of protocol");
        }
        return answer.getCode() < HttpStatus.SC_OK ? null : answer;
    }
}
