package shop.storage;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * @param mongoUri storage's database, with its own credentials
 * @param pictureCache memory for small pictures, at most
 * @param sweepEvery pause between two sweeps for the remains of unfinished uploads
 * @param sweepGrace how old such remains are at least: longer than any upload lasts and than clocks differ
 */
@ConfigurationProperties("shop.storage")
public record StorageProperties(
        @DefaultValue("mongodb://localhost:27017/storage") String mongoUri,
        @DefaultValue("16MB") DataSize pictureCache,
        @DefaultValue("10m") Duration sweepEvery,
        @DefaultValue("1h") Duration sweepGrace) {

    /** Without the address of the database, which holds its password. */
    @Override
    public String toString() {
        return "StorageProperties[pictureCache=" + pictureCache + ", sweepEvery=" + sweepEvery + ", sweepGrace="
                + sweepGrace + "]";
    }
}
