package shop.platform.mongo;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.MongoCommandException;
import com.mongodb.MongoConnectionPoolClearedException;
import com.mongodb.MongoCursorNotFoundException;
import com.mongodb.MongoExecutionTimeoutException;
import com.mongodb.MongoInterruptedException;
import com.mongodb.MongoNodeIsRecoveringException;
import com.mongodb.MongoNotPrimaryException;
import com.mongodb.MongoSecurityException;
import com.mongodb.MongoServerUnavailableException;
import com.mongodb.MongoSocketException;
import com.mongodb.MongoStalePrimaryException;
import com.mongodb.MongoTimeoutException;
import com.mongodb.MongoWriteConcernException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which failures of the driver pass without a change of ours: the same operation may succeed in a moment. */
public final class StoreOutage {

    /**
     * What a server answers when it, or a member behind it, is going or coming: the codes of the drivers' "Retryable
     * Reads" and "Retryable Writes" specifications, and an operation that the server itself broke off.
     */
    private static final Set<Integer> PASSING_CODES =
            Set.of(6, 7, 64, 89, 91, 134, 189, 262, 9001, 10107, 11600, 11601, 11602, 13435, 13436);

    private StoreOutage() {}

    /** @return whether an outage is the failure or, at whatever depth, its cause */
    public static boolean isBehind(Throwable failure) {
        for (@Nullable Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (isOutage(cause)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOutage(Throwable failure) {
        return switch (failure) {
            case MongoTimeoutException absent -> true;
            case MongoSocketException brokenOff -> true;
            case MongoServerUnavailableException absent -> true;
            case MongoConnectionPoolClearedException absent -> true;
            case MongoInterruptedException stopping -> true;
            case MongoExecutionTimeoutException overloaded -> true;
            case MongoNotPrimaryException election -> true;
            case MongoNodeIsRecoveringException election -> true;
            case MongoStalePrimaryException election -> true;
            case MongoCursorNotFoundException restarted -> true;
            case MongoWriteConcernException unconfirmed -> true;
            // Users are made, and passwords changed, beside the running processes
            case MongoSecurityException notLetIn -> true;
            // Of the documents none is wrong: the majority did not confirm them in time
            case MongoBulkWriteException bulk -> bulk.getWriteErrors().isEmpty();
            case MongoCommandException refused -> PASSING_CODES.contains(refused.getErrorCode());
            default -> false;
        };
    }
}
