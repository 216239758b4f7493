package shop.storefront.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.resource.AbstractResourceResolver;
import org.springframework.web.servlet.resource.HttpResource;
import org.springframework.web.servlet.resource.ResourceResolverChain;

/**
 * During a rollout a page of one release may ask a replica of the other for its style sheet, by a hash that this one
 * does not have. It gets the one that is there, not to be kept: a page without any style is worse.
 */
final class AnyRelease extends AbstractResourceResolver {

    private static final Pattern HASH = Pattern.compile("-[0-9a-f]{32}(?=\\.\\w+$)");

    @Override
    protected @Nullable Resource resolveResourceInternal(
            @Nullable HttpServletRequest request,
            String path,
            List<? extends Resource> locations,
            ResourceResolverChain chain) {
        Resource exact = chain.resolveResource(request, path, locations);
        if (exact != null) {
            return exact;
        }
        Resource other = chain.resolveResource(request, HASH.matcher(path).replaceFirst(""), locations);
        return other == null ? null : NotKept.of(other);
    }

    @Override
    protected @Nullable String resolveUrlPathInternal(
            String path, List<? extends Resource> locations, ResourceResolverChain chain) {
        return chain.resolveUrlPath(path, locations);
    }

    private static final class NotKept extends ByteArrayResource implements HttpResource {

        private final @Nullable String name;
        private final long modified;

        private NotKept(byte[] content, @Nullable String name, long modified) {
            super(content);
            this.name = name;
            this.modified = modified;
        }

        static NotKept of(Resource file) {
            try {
                return new NotKept(file.getContentAsByteArray(), file.getFilename(), file.lastModified());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public @Nullable String getFilename() {
            return name;
        }

        @Override
        public long lastModified() {
            return modified;
        }

        @Override
        public HttpHeaders getResponseHeaders() {
            HttpHeaders headers = new HttpHeaders();
            headers.setCacheControl(CacheControl.noStore());
            return headers;
        }
    }
}
