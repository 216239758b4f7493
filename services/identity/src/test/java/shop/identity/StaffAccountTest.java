package shop.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import shop.identity.domain.Account;
import shop.identity.domain.Accounts;
import shop.identity.domain.EnsureStaff;
import shop.identity.password.BcryptPasswords;
import shop.platform.lifecycle.RegularWork;

class StaffAccountTest {

    private final BcryptPasswords passwords = new BcryptPasswords(4);
    private final AtomicInteger looks = new AtomicInteger();
    private final AtomicReference<@Nullable Account> stored = new AtomicReference<>();
    private final Accounts downTwice = new Accounts() {
        @Override
        public Optional<Account> find(String username) {
            if (looks.incrementAndGet() <= 2) {
                throw new IllegalStateException("the store is down");
            }
            return Optional.ofNullable(stored.get());
        }

        @Override
        public void put(Account account) {
            stored.set(account);
        }
    };
    private @Nullable RegularWork work;

    @AfterEach
    void stop() {
        if (work != null) {
            work.stop();
        }
    }

    @Test
    void isMadeAsSoonAsTheStoreAnswers() {
        start("geheim\n");

        await().until(() -> stored.get() != null);
        Account account = stored.get();
        assertThat(account).isNotNull();
        assertThat(passwords.matches("geheim", account.passwordHash())).isTrue();
        assertThat(looks).hasValue(3);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " ", "\n"})
    void isNotMadeWithoutAPassword(@Nullable String none) {
        looks.set(2);

        account(none).run();

        assertThat(looks).hasValue(2);
        assertThat(stored.get()).isNull();
    }

    @Test
    void givesUpOnAPasswordThatCannotBeOne() {
        looks.set(2);
        start("x".repeat(73));

        await().until(() -> looks.get() == 3);
        await().during(Duration.ofMillis(50)).until(() -> looks.get() == 3);
        assertThat(stored.get()).isNull();
    }

    private void start(String password) {
        work = RegularWork.untilDone("tests-staff-account", Duration.ofMillis(5), account(password));
        work.start();
    }

    private StaffAccount account(@Nullable String password) {
        return new StaffAccount(new EnsureStaff(downTwice, passwords), "staff", password);
    }
}
