package shop.platform.mongo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.MongoClientException;
import com.mongodb.MongoCommandException;
import com.mongodb.MongoConfigurationException;
import com.mongodb.MongoConnectionPoolClearedException;
import com.mongodb.MongoCredential;
import com.mongodb.MongoCursorNotFoundException;
import com.mongodb.MongoException;
import com.mongodb.MongoExecutionTimeoutException;
import com.mongodb.MongoGridFSException;
import com.mongodb.MongoIncompatibleDriverException;
import com.mongodb.MongoInternalException;
import com.mongodb.MongoInterruptedException;
import com.mongodb.MongoNodeIsRecoveringException;
import com.mongodb.MongoNotPrimaryException;
import com.mongodb.MongoOperationTimeoutException;
import com.mongodb.MongoSecurityException;
import com.mongodb.MongoSocketOpenException;
import com.mongodb.MongoSocketReadException;
import com.mongodb.MongoSocketReadTimeoutException;
import com.mongodb.MongoSocketWriteException;
import com.mongodb.MongoTimeoutException;
import com.mongodb.MongoWriteConcernException;
import com.mongodb.MongoWriteException;
import com.mongodb.ServerAddress;
import com.mongodb.WriteError;
import com.mongodb.bulk.BulkWriteError;
import com.mongodb.bulk.BulkWriteResult;
import com.mongodb.bulk.WriteConcernError;
import com.mongodb.connection.ClusterConnectionMode;
import com.mongodb.connection.ClusterDescription;
import com.mongodb.connection.ClusterId;
import com.mongodb.connection.ClusterType;
import com.mongodb.connection.ServerId;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletionException;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.bson.BsonDocument;
import org.bson.BsonInt32;
import org.bson.BsonString;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import shop.platform.Refusal;
import shop.platform.web.Outages;

class StoreOutageTest {

    private static final ServerAddress SERVER = new ServerAddress("localhost", 27017);

    @ParameterizedTest
    @MethodSource("outages")
    void isUnavailableToTheClient(Exception failure) {
        Refusal refusal = Outages.asRefusal(failure);

        assertThat(refusal).isNotNull();
        assertThat(refusal.kind().status()).isEqualTo(503);
        assertThat(refusal.retryAfter()).isNotNull();
        assertThat(refusal.detail()).doesNotContain("localhost");
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void staysAMistakeOfOurs(Exception failure) {
        assertThat(Outages.asRefusal(failure)).isNull();
    }

    static Stream<Arguments> outages() {
        Stream<Exception> told = Stream.of(
                new MongoTimeoutException("no server"),
                new MongoOperationTimeoutException("too slow"),
                new MongoSocketOpenException("refused", SERVER, new IOException()),
                new MongoSocketReadException("broken off", SERVER),
                new MongoSocketWriteException("broken off", SERVER, new IOException()),
                new MongoSocketReadTimeoutException("silent", SERVER, new IOException()),
                new MongoConnectionPoolClearedException(serverId(), null),
                new MongoNotPrimaryException(answer(10107), SERVER),
                new MongoNodeIsRecoveringException(answer(11600), SERVER),
                new MongoCursorNotFoundException(7, answer(43), SERVER),
                new MongoExecutionTimeoutException(50, "overloaded"),
                new MongoInterruptedException("stopping", new InterruptedException()),
                new MongoWriteConcernException(unconfirmed(), null, SERVER, Set.of()),
                bulk(List.of()),
                new MongoSecurityException(credential(), "not let in", new MongoCommandException(answer(18), SERVER)),
                new MongoGridFSException("half read", new MongoSocketReadException("broken off", SERVER)),
                new CompletionException(new IllegalStateException(new MongoTimeoutException("no server"))));
        Stream<Exception> coded = IntStream.of(6, 7, 64, 89, 91, 134, 189, 262, 9001, 11601, 11602, 13435, 13436)
                .mapToObj(code -> new MongoCommandException(answer(code), SERVER));
        return Stream.concat(told, coded).map(StoreOutageTest::named);
    }

    static Stream<Arguments> mistakes() {
        Stream<Exception> told = Stream.of(
                new MongoException("anything"),
                new MongoClientException("anything"),
                new MongoInternalException("a mistake of the driver"),
                new MongoConfigurationException("impossible settings"),
                new MongoIncompatibleDriverException("too old", cluster()),
                new MongoGridFSException("no such file"),
                new MongoWriteException(new WriteError(11000, "duplicate", new BsonDocument()), SERVER, Set.of()),
                bulk(List.of(new BulkWriteError(11000, "duplicate", new BsonDocument(), 0))),
                new IllegalStateException("a mistake of ours"),
                new IOException("a mistake of the client"));
        // Bad value, unauthorised by its role, unknown command, duplicate key, index with other options
        Stream<Exception> coded =
                IntStream.of(2, 13, 59, 85, 11000).mapToObj(code -> new MongoCommandException(answer(code), SERVER));
        return Stream.concat(told, coded).map(StoreOutageTest::named);
    }

    private static Arguments named(Exception failure) {
        String code = failure instanceof MongoException mongo ? " " + mongo.getCode() : "";
        return argumentSet(failure.getClass().getSimpleName() + code, failure);
    }

    private static MongoBulkWriteException bulk(List<BulkWriteError> errors) {
        return new MongoBulkWriteException(BulkWriteResult.unacknowledged(), errors, unconfirmed(), SERVER, Set.of());
    }

    private static WriteConcernError unconfirmed() {
        return new WriteConcernError(64, "WriteConcernTimeout", "no majority in time", new BsonDocument());
    }

    private static BsonDocument answer(int code) {
        return new BsonDocument("ok", new BsonInt32(0))
                .append("code", new BsonInt32(code))
                .append("errmsg", new BsonString("refused"));
    }

    private static ServerId serverId() {
        return new ServerId(new ClusterId(), SERVER);
    }

    private static MongoCredential credential() {
        return MongoCredential.createCredential("catalog", "catalog", "secret".toCharArray());
    }

    private static ClusterDescription cluster() {
        return new ClusterDescription(ClusterConnectionMode.SINGLE, ClusterType.UNKNOWN, List.of());
    }
}
