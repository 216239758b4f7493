package shop.identity.mongo;

import java.util.List;
import org.bson.codecs.pojo.annotations.BsonId;

/** An account as it is stored; the username is the key: unique, and found by an index. Public for the record codec. */
public record AccountDocument(@BsonId String username, String subject, String passwordHash, List<String> roles) {}
