package shop.identity.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.Test;
import shop.platform.Refusal;
import shop.platform.Role;
import shop.platform.testing.SettableClock;

class SignInTest {

    private static final String HERE = "192.0.2.1";

    private final InMemoryAccounts accounts = new InMemoryAccounts();
    private final RecordingPasswords passwords = new RecordingPasswords();
    private final SettableClock clock = new SettableClock();
    private final SignIn signIn = new SignIn(
            accounts,
            passwords,
            new SignInThrottle(clock, 3, Duration.ofMinutes(5)),
            new HashingSlots(1, Duration.ofMillis(10)));

    SignInTest() {
        accounts.put(new Account("ann", "staff-1", "hash of secret", Set.of(Role.STAFF)));
    }

    @Test
    void knowsWhoGivesTheRightPassword() {
        Account account = signIn.signIn("ann", "secret", HERE);

        assertThat(account.subject()).isEqualTo("staff-1");
        assertThat(account.roles()).containsExactly(Role.STAFF);
    }

    @Test
    void doesTheSameWorkAndGivesTheSameAnswerForAnUnknownNameAndForAWrongPassword() {
        Refusal wrongPassword = refusal("ann", "guess");
        Refusal unknownName = refusal("nobody", "guess");

        assertThat(passwords.comparedWith).containsExactly("hash of secret", "hash of nobody's password");
        assertThat(unknownName).usingRecursiveComparison().isEqualTo(wrongPassword);
        assertThat(wrongPassword.name()).isEqualTo("wrong-credentials");
        assertThat(wrongPassword.kind()).isEqualTo(Refusal.Kind.UNAUTHENTICATED);
    }

    @Test
    void neverLetsAnybodyInAsNobody() {
        Refusal refusal = refusal("nobody", "nobody's password");

        assertThat(refusal.name()).isEqualTo("wrong-credentials");
    }

    @Test
    void refusesAPasswordThatCannotBeOneAfterTheSameWork() {
        Refusal refusal = refusal("ann", "x".repeat(73));

        assertThat(refusal.name()).isEqualTo("wrong-credentials");
        assertThat(passwords.comparedWith).hasSize(1);
    }

    @Test
    void refusesTheFourthAttemptWithoutLookingAtThePassword() {
        refusal("ann", "a");
        refusal("ann", "b");
        refusal("ann", "c");

        Refusal refusal = refusal("ann", "secret");

        assertThat(refusal.kind()).isEqualTo(Refusal.Kind.TOO_MANY);
        assertThat(refusal.retryAfter()).isEqualTo(Duration.ofMinutes(5));
        assertThat(passwords.comparedWith).hasSize(3);
    }

    @Test
    void letsPeopleTryAgainWhenTheWindowIsOver() {
        refusal("ann", "a");
        refusal("ann", "b");
        refusal("ann", "c");
        refusal("ann", "d");

        clock.advance(Duration.ofMinutes(5));

        assertThat(signIn.signIn("ann", "secret", HERE).subject()).isEqualTo("staff-1");
    }

    @Test
    void cannotBeUsedToLockAPersonOutFromElsewhere() {
        for (int attempt = 0; attempt < 10; attempt++) {
            refusal("ann", "guess");
        }

        assertThat(signIn.signIn("ann", "secret", "198.51.100.7").subject()).isEqualTo("staff-1");
    }

    @Test
    void refusesAnAddressThatTriesManyNamesEvenWhenItHasAnAccountOfItsOwn() {
        for (int attempt = 0; attempt < 30; attempt++) {
            assertThat(refusal("name-" + attempt, "guess").name()).isEqualTo("wrong-credentials");
        }

        assertThat(refusal("ann", "secret").name()).isEqualTo("too-many-attempts");
    }

    @Test
    void countsNoSuccessfulLogInAgainstAnAddress() {
        for (int attempt = 0; attempt < 100; attempt++) {
            assertThat(signIn.signIn("ann", "secret", HERE)).isNotNull();
        }
    }

    private Refusal refusal(String username, String password) {
        return catchThrowableOfType(Refusal.class, () -> signIn.signIn(username, password, HERE));
    }
}
