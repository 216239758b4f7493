package shop.identity.domain;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import shop.platform.Role;

/** Makes sure that the staff account exists with the password that the operator set. */
public final class EnsureStaff {

    private final Accounts accounts;
    private final Passwords passwords;

    public EnsureStaff(Accounts accounts, Passwords passwords) {
        this.accounts = accounts;
        this.passwords = passwords;
    }

    /** Changes nothing when all is as it should be. @throws IllegalArgumentException for an unacceptable password */
    public void ensure(String username, String password) {
        Optional<Account> present = accounts.find(username);
        if (present.isPresent() && asItShould(present.get(), password)) {
            return;
        }
        String subject = present.map(Account::subject).orElseGet(() -> "staff-" + UUID.randomUUID());
        accounts.put(new Account(username, subject, passwords.hash(password), Set.of(Role.STAFF)));
    }

    private boolean asItShould(Account account, String password) {
        return account.roles().contains(Role.STAFF) && passwords.matches(password, account.passwordHash());
    }
}
