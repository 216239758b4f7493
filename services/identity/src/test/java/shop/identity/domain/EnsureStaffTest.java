package shop.identity.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import shop.platform.Role;

class EnsureStaffTest {

    private final InMemoryAccounts accounts = new InMemoryAccounts();
    private final EnsureStaff ensureStaff = new EnsureStaff(accounts, new RecordingPasswords());

    @Test
    void makesTheAccountWithTheStaffRole() {
        ensureStaff.ensure("staff", "first");

        Account account = accounts.find("staff").orElseThrow();
        assertThat(account.roles()).containsExactly(Role.STAFF);
        assertThat(account.passwordHash()).isEqualTo("hash of first");
        assertThat(account.subject()).startsWith("staff-");
    }

    @Test
    void writesNothingWhenNothingChanged() {
        ensureStaff.ensure("staff", "first");
        ensureStaff.ensure("staff", "first");

        assertThat(accounts.puts).isEqualTo(1);
    }

    @Test
    void takesANewPasswordAndKeepsTheSubject() {
        ensureStaff.ensure("staff", "first");
        String subject = accounts.find("staff").orElseThrow().subject();

        ensureStaff.ensure("staff", "second");

        Account account = accounts.find("staff").orElseThrow();
        assertThat(account.passwordHash()).isEqualTo("hash of second");
        assertThat(account.subject()).isEqualTo(subject);
    }

    @Test
    void givesAnAccountBackItsStaffRole() {
        accounts.put(new Account("staff", "staff-1", "hash of first", Set.of()));

        ensureStaff.ensure("staff", "first");

        assertThat(accounts.find("staff").orElseThrow().roles()).containsExactly(Role.STAFF);
    }
}
