package io.tandem.sandbox.host;

import jakarta.servlet.FilterChain;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.Optional;

/** Finds out who asks (personal access token, or the session after log-in) and puts it on the thread. */
final class SessionFilter extends HttpFilter {
    static final String USER = "sandbox.user";
    private static final long serialVersionUID = 1L;
    private final transient Product product;

    SessionFilter(Product product) {
        this.product = product;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws IOException {
        request.setCharacterEncoding("UTF-8");
        String authorization = request.getHeader("Authorization");
        Optional<HostUser> user = authorization == null ? fromSession(request) : fromHeader(authorization);
        if (authorization != null && user.isEmpty()) {
            refuse(response);
            return;
        }
        run(new HostSession(product, user.orElse(null), request, response), () -> chain.doFilter(request, response));
    }

    private Optional<HostUser> fromSession(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session == null ? Optional.empty() : product.users().byName((String) session.getAttribute(USER)).filter(HostUser::active);
    }

    /** Basic authentication is switched off, as in the products since Jira 11 and Confluence 10. */
    private Optional<HostUser> fromHeader(String authorization) {
        return authorization.startsWith("Bearer ") ? product.users().byToken(authorization.substring("Bearer ".length()).trim()) : Optional.empty();
    }

    private static void refuse(HttpServletResponse response) throws IOException {
        response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
        response.setHeader("WWW-Authenticate", "Bearer realm=\"sandbox\"");
        response.setContentType("application/json;charset=UTF-8");
        response.getWriter().write("{\"message\":\"Client must be authenticated to access this resource.\",\"status-code\":401}");
    }

    private void run(HostSession session, Work work) throws IOException {
        try {
            session.call(() -> {
                work.run();
                return null;
            });
        } catch (IOException | RuntimeException problem) {
            throw problem;
        } catch (Exception problem) {
            throw new IOException(problem);
        }
    }

    private interface Work {
        void run() throws Exception;
    }
}
