package shop.edge.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import shop.edge.EdgeProcess;
import shop.identity.domain.Account;
import shop.platform.Role;
import shop.platform.testing.SettableClock;

class SessionsTest {

    private final SettableClock clock = new SettableClock();
    private final Sessions sessions =
            new Sessions(List.of(EdgeProcess.KEY), Duration.ofDays(30), Duration.ofHours(8), clock);

    @Test
    void forgetsStaffAfterAWorkingDayAlsoWhereItWasSeenBefore() {
        Account account = new Account("ann", "staff-1", "hash", Set.of(Role.STAFF));
        String cookie = sessions.sign(sessions.openFor(account));
        Session seen = sessions.recognise(cookie);

        clock.advance(Duration.ofHours(8));

        assertThat(seen).isNotNull();
        assertThat(seen.subject()).isEqualTo("staff-1");
        assertThat(seen.roles()).containsExactly(Role.STAFF);
        assertThat(sessions.recognise(cookie)).isNull();
    }

    @Test
    void makesEveryGuestSomebodyElse() {
        Session one = sessions.openForGuest();
        Session other = sessions.openForGuest();

        assertThat(one.subject()).isNotEqualTo(other.subject());
        assertThat(one.roles()).isEmpty();
        assertThat(sessions.recognise(sessions.sign(one))).isEqualTo(one);
    }
}
