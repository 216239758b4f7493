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
import shop.identity.domain.Account;
import shop.identity.domain.Accounts;
import shop.identity.domain.EnsureStaff;
import shop.identity.password.BcryptPasswords;

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
    private @Nullable StaffAccount staffAccount;

    @AfterEach
    void stop() {
        if (staffAccount != null) {
            staffAccount.stop();
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

    @Test
    void isNotMadeWithoutAPassword() {
        start(" ");

        assertThat(staffAccount).isNotNull();
        assertThat(staffAccount.isRunning()).isFalse();
        assertThat(looks).hasValue(0);
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
        staffAccount = new StaffAccount(new EnsureStaff(downTwice, passwords), "staff", password, Duration.ofMillis(5));
        staffAccount.start();
    }
}
