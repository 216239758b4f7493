package shop.platform.lever;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.springframework.web.filter.OncePerRequestFilter;

/** Slows and fails requests as the levers say. The levers' own addresses stay untouched, so that they can be put back. */
final class LeverFilter extends OncePerRequestFilter {

    private final LeverBoard board;

    LeverFilter(LeverBoard board) {
        this.board = board;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String path = request.getRequestURI();
        return board.levers() == Levers.AT_REST
                || path.startsWith("/api/levers/")
                || path.startsWith("/internal/levers");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Levers levers = board.levers();
        if (levers.delayMillis() > 0) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(levers.delayMillis()));
        }
        if (ThreadLocalRandom.current().nextInt(100) < levers.failPercent()) {
            response.sendError(HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
            return;
        }
        chain.doFilter(request, response);
    }
}
