package io.tandem.adapter.connector.http;

import io.tandem.shared.Reason;

/** Each failure as a sentence an administrator can act on, for any kind of server. Who knows more about a server says it better first. */
public final class RemoteReasons {
    private RemoteReasons() { }

    /** @param product what should be there, as people call it */
    public static Reason of(RemoteException failure, String product) {
        String host = failure.host();
        return switch (failure.kind()) {
            case HOST_NOT_ALLOWED -> Reason.of("connection.problem.host.unlisted", host);
            case ADDRESS_NOT_ALLOWED -> Reason.of("connection.problem.address.unlisted", host, failure.detail());
            case HOST_UNKNOWN -> Reason.of("connection.problem.host.unknown", host);
            case REFUSED -> Reason.of("connection.problem.refused", host);
            case CERTIFICATE -> Reason.of("connection.problem.certificate", host);
            case NOT_SECURE -> Reason.of("connection.problem.insecure", host);
            case REDIRECTED -> Reason.of("connection.problem.redirected", host, failure.detail());
            case REDIRECTED_IN_CIRCLES -> Reason.of("connection.problem.circles", host);
            case TIMED_OUT -> Reason.of("connection.problem.late", host, failure.detail());
            case DROPPED, INTERRUPTED -> Reason.of("connection.problem.dropped", host);
            case UNAUTHORISED -> Reason.of("connection.problem.token.refused", host);
            case FORBIDDEN -> Reason.of("connection.problem.forbidden", host);
            case NOT_FOUND -> Reason.of("connection.problem.path", host, product);
            case RATE_LIMITED -> failure.retryAfter().map(wait -> Reason.of("connection.problem.busy.until", host, Math.max(1, wait.toSeconds()))).orElseGet(() -> Reason.of("connection.problem.busy", host));
            case STARTING -> Reason.of("connection.problem.starting", host);
            case UNAVAILABLE -> Reason.of("connection.problem.unavailable", host, failure.status());
            case REJECTED -> Reason.of("connection.problem.rejected", failure.status(), failure.detail());
            case MALFORMED -> Reason.of("connection.problem.malformed", host, failure.detail(), product);
            case TOO_LARGE -> Reason.of("connection.problem.large");
        };
    }
}
