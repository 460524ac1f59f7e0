package io.tandem.sandbox.host;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Callable;

/** Who is at work on this thread, in which product, and for which request. Background threads have a product and no user. */
public final class HostSession {
    private static final ThreadLocal<HostSession> CURRENT = new ThreadLocal<>();

    private final Product product;
    private final HostUser user;
    private final HttpServletRequest request;
    private final HttpServletResponse response;

    HostSession(Product product, HostUser user, HttpServletRequest request, HttpServletResponse response) {
        this.product = product;
        this.user = user;
        this.request = request;
        this.response = response;
    }

    /** The logged-in user; empty for an anonymous visitor and in background work. */
    public static Optional<HostUser> user() {
        return Optional.ofNullable(CURRENT.get()).map(session -> session.product.users().byName(session.user == null ? null : session.user.name()).orElse(session.user));
    }

    /** The product this thread works for. */
    public static Product product() {
        HostSession session = CURRENT.get();
        if (session == null) {
            throw new IllegalStateException("No product on this thread: wrap the work in HostSession.as(...)");
        }
        return session.product;
    }

    /** The time in the product this thread works for; the machine's where it works for none. */
    public static Instant now() {
        HostSession session = CURRENT.get();
        return session == null ? Instant.now() : session.product.clock().instant();
    }

    public static Optional<HttpServletRequest> request() {
        return Optional.ofNullable(CURRENT.get()).map(session -> session.request);
    }

    public static Optional<HttpServletResponse> response() {
        return Optional.ofNullable(CURRENT.get()).map(session -> session.response);
    }

    /** Runs work as a user ({@code null} = nobody) without a request. */
    public static <T> T as(Product product, HostUser user, Callable<T> work) throws Exception {
        return new HostSession(product, user, null, null).call(work);
    }

    /** Runs work as somebody else inside the running request (workflow post-steps, tests). */
    public static <T> T as(HostUser user, Callable<T> work) throws Exception {
        HostSession outer = CURRENT.get();
        return new HostSession(product(), user, outer.request, outer.response).call(work);
    }

    /** Replaces the user for the rest of this thread's work; the products' {@code setLoggedInUser} does that. */
    public static void switchUser(Product product, HostUser user) {
        HostSession outer = CURRENT.get();
        CURRENT.set(new HostSession(product, user, outer == null ? null : outer.request, outer == null ? null : outer.response));
    }

    <T> T call(Callable<T> work) throws Exception {
        HostSession outer = CURRENT.get();
        CURRENT.set(this);
        try {
            return work.call();
        } finally {
            restore(outer);
        }
    }

    private static void restore(HostSession outer) {
        if (outer == null) {
            CURRENT.remove();
        } else {
            CURRENT.set(outer);
        }
    }
}
