package shop.e2e.overload;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;

/** Sends the rest of its request byte by byte, until the server has enough of it. */
final class SlowConnection implements AutoCloseable {

    private final Socket socket;
    private final ByteArrayOutputStream answer = new ByteArrayOutputStream();
    private boolean over;

    /** @param head lines without their ends, as far as they are sent at once */
    SlowConnection(Socket socket, String head) {
        this.socket = socket;
        try {
            socket.setSoTimeout(1);
            socket.getOutputStream().write(head.replace("\n", "\r\n").getBytes(StandardCharsets.US_ASCII));
        } catch (IOException refused) {
            over = true;
        }
    }

    void sendAByte() {
        look();
        if (!over && answer.size() == 0) {
            try {
                socket.getOutputStream().write('x');
            } catch (IOException closed) {
                over = true;
            }
        }
    }

    /** Takes what has come by now. */
    private void look() {
        while (!over) {
            try {
                InputStream in = socket.getInputStream();
                byte[] some = new byte[4_096];
                int count = in.read(some);
                over = count < 0;
                answer.write(some, 0, Math.max(count, 0));
            } catch (SocketTimeoutException nothing) {
                return;
            } catch (IOException reset) {
                over = true;
            }
        }
    }

    boolean isOver() {
        look();
        return over;
    }

    /** What the server said before it closed the connection. */
    String answer() {
        return answer.toString(StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
