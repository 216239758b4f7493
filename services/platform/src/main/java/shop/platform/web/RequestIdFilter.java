package shop.platform.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;
import org.springframework.web.filter.OncePerRequestFilter;

/** Gives every request an id and a trace context, or keeps the well-formed ones it came with. */
final class RequestIdFilter extends OncePerRequestFilter {

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String id = RequestIds.requestIdOrNew(request.getHeader(RequestIds.REQUEST_ID));
        String trace = RequestIds.traceparentOrNew(request.getHeader(RequestIds.TRACEPARENT));
        MDC.put(RequestIds.MDC_REQUEST_ID, id);
        MDC.put(RequestIds.MDC_TRACEPARENT, trace);
        response.setHeader(RequestIds.REQUEST_ID, id);
        try {
            chain.doFilter(new Identified(request, id, trace), response);
        } finally {
            MDC.remove(RequestIds.MDC_REQUEST_ID);
            MDC.remove(RequestIds.MDC_TRACEPARENT);
        }
    }

    /** The request as a proxy passes it on: with both headers, whatever it came with. */
    private static final class Identified extends HttpServletRequestWrapper {

        private final Map<String, String> added;

        Identified(HttpServletRequest request, String id, String trace) {
            super(request);
            this.added =
                    Map.of(RequestIds.REQUEST_ID.toLowerCase(java.util.Locale.ROOT), id, RequestIds.TRACEPARENT, trace);
        }

        @Override
        public @Nullable String getHeader(String name) {
            String value = added.get(name.toLowerCase(java.util.Locale.ROOT));
            return value != null ? value : super.getHeader(name);
        }

        @Override
        public Enumeration<String> getHeaders(String name) {
            String value = added.get(name.toLowerCase(java.util.Locale.ROOT));
            return value != null ? Collections.enumeration(Set.of(value)) : super.getHeaders(name);
        }

        @Override
        public Enumeration<String> getHeaderNames() {
            Set<String> names = new LinkedHashSet<>();
            super.getHeaderNames().asIterator().forEachRemaining(name -> {
                if (!added.containsKey(name.toLowerCase(java.util.Locale.ROOT))) {
                    names.add(name);
                }
            });
            names.add(RequestIds.REQUEST_ID);
            names.add(RequestIds.TRACEPARENT);
            return Collections.enumeration(names);
        }
    }
}
