package shop.identity.mongo;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.bson.conversions.Bson;
import shop.identity.domain.Account;
import shop.identity.domain.Accounts;
import shop.platform.Role;

/** Accounts in the collection {@code accounts}. */
public final class MongoAccounts implements Accounts {

    static final String COLLECTION = "accounts";

    private final Supplier<MongoDatabase> database;

    public MongoAccounts(Supplier<MongoDatabase> database) {
        this.database = database;
    }

    @Override
    public Optional<Account> find(String username) {
        return Optional.ofNullable(accounts().find(Filters.eq(username)).first())
                .map(found -> new Account(
                        found.username(), found.subject(), found.passwordHash(), Role.known(found.roles())));
    }

    @Override
    public void put(Account account) {
        try {
            upsert(account);
        } catch (MongoWriteException e) {
            if (e.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) {
                throw e;
            }
            // Another process inserted it between our look and our insert: now it is an update
            upsert(account);
        }
    }

    private void upsert(Account account) {
        List<String> roles = account.roles().stream().map(Role::name).sorted().toList();
        Bson update = Updates.combine(
                Updates.set("passwordHash", account.passwordHash()),
                Updates.set("roles", roles),
                Updates.setOnInsert("subject", account.subject()));
        accounts().updateOne(Filters.eq(account.username()), update, new UpdateOptions().upsert(true));
    }

    /** A role that only a newer version knows gives nothing here. */
    private MongoCollection<AccountDocument> accounts() {
        return database.get().getCollection(COLLECTION, AccountDocument.class);
    }
}
