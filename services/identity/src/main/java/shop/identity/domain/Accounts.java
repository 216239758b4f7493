package shop.identity.domain;

import java.util.Optional;

/** Where accounts are kept. */
public interface Accounts {

    Optional<Account> find(String username);

    /**
     * Makes the account, or gives the existing one of that username this password hash and these roles. An existing
     * account keeps its subject. Safe against several processes doing the same at once.
     */
    void put(Account account);
}
