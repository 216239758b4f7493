package shop.edge.guard;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import java.io.IOException;
import shop.platform.Refusal;

/** A body that is refused at the first byte too many, and when it comes too slowly. Counts, keeps nothing. */
final class LimitedBody extends ServletInputStream {

    private final ServletInputStream body;
    private final long limit;
    private final Pace pace;
    private final long begun;
    private long count;
    private boolean tooSlow;

    LimitedBody(ServletInputStream body, long limit, Pace pace) {
        this.body = body;
        this.limit = limit;
        this.pace = pace;
        this.begun = pace.now();
    }

    @Override
    public int read() throws IOException {
        int next = body.read();
        count(next < 0 ? 0 : 1);
        return next;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int read = body.read(buffer, offset, length);
        count(Math.max(0, read));
        return read;
    }

    private void count(int bytes) {
        count += bytes;
        if (count > limit) {
            throw tooLarge(limit);
        }
        if (!pace.isKept(begun, count)) {
            tooSlow = true;
            throw new Refusal(Refusal.Kind.TOO_SLOW, "too-slow", "The body came too slowly.");
        }
    }

    /** Whether it was refused for that, so that the rest of it should not be waited for either. */
    boolean isTooSlow() {
        return tooSlow;
    }

    static Refusal tooLarge(long limit) {
        return new Refusal(Refusal.Kind.TOO_LARGE, "too-large", "The body is larger than " + limit + " bytes.")
                .with("limit", limit);
    }

    @Override
    public int available() throws IOException {
        return body.available();
    }

    @Override
    public void close() throws IOException {
        body.close();
    }

    @Override
    public boolean isFinished() {
        return body.isFinished();
    }

    @Override
    public boolean isReady() {
        return body.isReady();
    }

    @Override
    public void setReadListener(ReadListener listener) {
        body.setReadListener(listener);
    }
}
