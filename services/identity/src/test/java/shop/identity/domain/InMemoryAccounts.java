package shop.identity.domain;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Accounts for tests of the rules. */
final class InMemoryAccounts implements Accounts {

    private final Map<String, Account> byName = new ConcurrentHashMap<>();
    int puts;

    @Override
    public Optional<Account> find(String username) {
        return Optional.ofNullable(byName.get(username));
    }

    @Override
    public void put(Account account) {
        puts++;
        byName.put(account.username(), account);
    }
}
