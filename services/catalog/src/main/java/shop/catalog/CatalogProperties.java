package shop.catalog;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * @param mongoUri connection string that names the catalog's own database
 * @param cacheSize the most memory that cached answers take
 * @param cacheTtl after how long a change by another process is seen at the latest
 * @param prunePeriod how often reservations that are over are forgotten
 */
@ConfigurationProperties("shop.catalog")
public record CatalogProperties(
        @DefaultValue("mongodb://localhost:27017/catalog") String mongoUri,
        @DefaultValue("8MB") DataSize cacheSize,
        @DefaultValue("2s") Duration cacheTtl,
        @DefaultValue("1m") Duration prunePeriod) {

    /** Without the address of the database, which holds its password. */
    @Override
    public String toString() {
        return "CatalogProperties[cacheSize=" + cacheSize + ", cacheTtl=" + cacheTtl + ", prunePeriod=" + prunePeriod
                + "]";
    }
}
