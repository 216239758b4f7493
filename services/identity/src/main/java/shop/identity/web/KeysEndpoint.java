package shop.identity.web;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.DigestUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** {@code GET /api/identity/keys}: the public keys that verify user tokens, as a JWK set (RFC 7517). */
@RestController
public final class KeysEndpoint {

    private static final MediaType JWK_SET = MediaType.parseMediaType("application/jwk-set+json");

    /** A new key is published before it signs; whoever caches the set learns of it within this time. */
    private static final CacheControl CACHEABLE =
            CacheControl.maxAge(Duration.ofMinutes(5)).cachePublic();

    private final byte[] keys;
    private final String etag;

    public KeysEndpoint(PublishedKeys keys) {
        this.keys = keys.json().getBytes(StandardCharsets.UTF_8);
        this.etag = '"' + DigestUtils.md5DigestAsHex(this.keys) + '"';
    }

    @GetMapping("/api/identity/keys")
    ResponseEntity<byte[]> keys() {
        return ResponseEntity.ok()
                .cacheControl(CACHEABLE)
                .eTag(etag)
                .contentType(JWK_SET)
                .body(keys);
    }
}
