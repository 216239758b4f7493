package shop.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import shop.gateway.bench.Target;

/** What does not fit is not there: a gateway that held bodies would need a gigabyte here. */
class SmallHeapTest {

    private static final int MEGABYTE = 1 << 20;

    @Test
    void carriesAGigabyteBothWaysInAHeapOf48Megabytes() throws Exception {
        try (ScriptedNeighbour storage = new ScriptedNeighbour(SmallHeapTest::carry);
                Target gateway = Target.gateway(48, "--shop.gateway.routes.storage.uri=" + storage.uri());
                ExecutorService clients = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Callable<Long>> work = new ArrayList<>();
            for (int i = 0; i < 16; i++) {
                work.add(() -> download(gateway.port(), 48));
                work.add(() -> upload(gateway.port(), 5));
            }

            long carried = 0;
            for (Future<Long> result : clients.invokeAll(work)) {
                carried += result.get();
            }

            assertThat(carried).isEqualTo(16L * (48 + 5) * MEGABYTE);
        }
    }

    private static void carry(ScriptedNeighbour.Asked asked, java.io.OutputStream out) throws IOException {
        if (asked.line().startsWith("POST")) {
            ScriptedNeighbour.write(out, ScriptedNeighbour.ok(String.valueOf(asked.readLength().length)));
            return;
        }
        int megabytes = Integer.parseInt(asked.path().substring(asked.path().lastIndexOf('/') + 1));
        ScriptedNeighbour.write(out, "HTTP/1.1 200 OK\r\nContent-Length: " + (long) megabytes * MEGABYTE + "\r\n\r\n");
        for (int i = 0; i < megabytes; i++) {
            out.write(new byte[MEGABYTE]);
        }
    }

    private static long download(int port, int megabytes) throws IOException {
        try (RawClient client = new RawClient(port)) {
            client.send("GET /api/files/" + megabytes + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
            assertThat(HttpText.line(client.in())).contains("200");
            HttpText.fields(client.in());
            return drained(client.in());
        }
    }

    private static long drained(InputStream in) throws IOException {
        byte[] piece = new byte[64 * 1024];
        long total = 0;
        for (int count = in.read(piece); count >= 0; count = in.read(piece)) {
            total += count;
        }
        return total;
    }

    private static long upload(int port, int megabytes) throws IOException {
        try (RawClient client = new RawClient(port)) {
            client.send("POST /api/files HTTP/1.1\r\nHost: x\r\nContent-Length: " + megabytes * MEGABYTE + "\r\n\r\n");
            client.out().write(new byte[megabytes * MEGABYTE]);
            return Long.parseLong(client.answer().body());
        }
    }
}
