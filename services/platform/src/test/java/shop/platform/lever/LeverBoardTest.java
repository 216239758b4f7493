package shop.platform.lever;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.StaticApplicationContext;
import shop.platform.lever.api.LeverAnswer;
import shop.platform.testing.TestTokens;

class LeverBoardTest {

    private final CountDownLatch ends = new CountDownLatch(1);

    @Test
    void crashesForStaffOnceItHasAnswered() throws Exception {
        LeverAnswer answer = endpoint().crash(TestTokens.staffCaller("bob"));

        assertThat(answer.reason()).isNull();
        assertThat(ends.getCount()).as("not before the answer").isOne();
        assertThat(ends.await(10, TimeUnit.SECONDS)).as("afterwards").isTrue();
    }

    private LeverEndpoint endpoint() {
        return new LeverEndpoint(
                new LeverBoard(new StaticApplicationContext(), new LeverProperties(true), ends::countDown));
    }
}
