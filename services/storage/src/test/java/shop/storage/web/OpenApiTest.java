package shop.storage.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import shop.platform.testing.openapi.ApiComparison;

class OpenApiTest extends RunningStorage {

    @Test
    void describesWhatRuns() {
        ApiComparison comparison = ApiComparison.of(process, "storage", "shop.storage")
                .without("ANY /api/files/pictures/{*rest}", "OPTIONS /api/files/pictures/{*rest}")
                .byHand("POST /api/files", "body");
        for (String file : new String[] {"/api/files/pictures/{sha256}", "/api/files/receipts/{orderId}"}) {
            comparison.byHand("GET " + file, "If-Match", "If-None-Match", "Range", "If-Range");
            comparison.byHand("HEAD " + file, "If-Match", "If-None-Match");
        }

        assertThat(comparison.differences()).isEmpty();
    }
}
