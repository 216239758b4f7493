package shop.platform.web;

import com.mongodb.MongoConnectionPoolClearedException;
import com.mongodb.MongoException;
import com.mongodb.MongoInterruptedException;
import com.mongodb.MongoNodeIsRecoveringException;
import com.mongodb.MongoNotPrimaryException;
import com.mongodb.MongoOperationTimeoutException;
import com.mongodb.MongoServerUnavailableException;
import com.mongodb.MongoSocketException;
import com.mongodb.MongoTimeoutException;
import com.mongodb.MongoWriteConcernException;
import org.jspecify.annotations.Nullable;
import org.springframework.util.ClassUtils;
import shop.platform.Refusal;

/** Tells an outage of the store, which passes, from a mistake of ours, which does not. */
public final class Outages {

    /** Processes without a store do not have the driver. */
    private static final boolean DRIVER =
            ClassUtils.isPresent("com.mongodb.MongoException", Outages.class.getClassLoader());

    private Outages() {}

    /** What a client is told of an outage; null when the failure is none. */
    public static @Nullable Refusal asRefusal(Throwable failure) {
        return DRIVER && Store.isOutage(failure) ? Refusal.unavailable("The store") : null;
    }

    private static final class Store {

        static boolean isOutage(Throwable failure) {
            return failure instanceof MongoException
                    && (failure instanceof MongoTimeoutException
                            || failure instanceof MongoSocketException
                            || failure instanceof MongoOperationTimeoutException
                            || failure instanceof MongoServerUnavailableException
                            || failure instanceof MongoNotPrimaryException
                            || failure instanceof MongoNodeIsRecoveringException
                            || failure instanceof MongoWriteConcernException
                            || failure instanceof MongoConnectionPoolClearedException
                            || failure instanceof MongoInterruptedException);
        }
    }
}
