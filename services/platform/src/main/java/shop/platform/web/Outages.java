package shop.platform.web;

import org.jspecify.annotations.Nullable;
import org.springframework.util.ClassUtils;
import shop.platform.Refusal;
import shop.platform.mongo.StoreOutage;

/** Tells an outage of the store, which passes, from a mistake of ours, which does not. */
public final class Outages {

    /** Processes without a store do not have the driver. */
    private static final boolean DRIVER =
            ClassUtils.isPresent("com.mongodb.MongoException", Outages.class.getClassLoader());

    private Outages() {}

    /** What a client is told of an outage; null when the failure is none. */
    public static @Nullable Refusal asRefusal(Throwable failure) {
        return DRIVER && StoreOutage.isBehind(failure) ? Refusal.unavailable("The store") : null;
    }
}
