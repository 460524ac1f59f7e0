package io.tandem.sandbox.host;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.eclipse.jetty.ee10.servlet.ServletContextRequest;

/** Plays the failures that are switched on. The switches themselves always answer. */
final class FaultFilter extends HttpFilter {
    private static final long serialVersionUID = 1L;
    private final transient Product product;

    FaultFilter(Product product) {
        this.product = product;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws IOException, ServletException {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        if (!path.startsWith("/sandbox/")) {
            for (Faults.Fault fault : product.faults().hitting(request.getMethod(), path)) {
                if (play(fault, request, response)) {
                    return;
                }
            }
        }
        chain.doFilter(request, response);
    }

    /** True when the request is answered (or never will be). */
    private static boolean play(Faults.Fault fault, HttpServletRequest request, HttpServletResponse response) throws IOException {
        switch (fault.kind()) {
            case SLOW -> pause(fault);
            case DROP -> ServletContextRequest.getServletContextRequest(request).getConnectionMetaData().getConnection().getEndPoint().close();
            default -> answer(fault, response);
        }
        return fault.kind() != Faults.Kind.SLOW;
    }

    private static void answer(Faults.Fault fault, HttpServletResponse response) throws IOException {
        response.setStatus(fault.status());
        if (fault.retryAfterSeconds() != null) {
            response.setIntHeader("Retry-After", fault.retryAfterSeconds());
        }
        response.setContentType("application/json");
        response.getWriter().write("{\"message\":\"Fault switched on: " + fault.status() + "\"}");
    }

    private static void pause(Faults.Fault fault) {
        try {
            Thread.sleep(fault.delay().toMillis());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
