package io.tandem.adapter.connector.http;

import java.time.Duration;
import java.util.Optional;

/**
 * Why a request to another server brought nothing. Its message names the host, the kind and the server's own words, shortened: never a header, never a secret.
 */
public final class RemoteException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** What went wrong, told apart as far as a person can act on it. */
    public enum Kind {
        /** The host is not on the list of allowed hosts; {@link #detail()} is the host. */
        HOST_NOT_ALLOWED,
        /** The host leads to an address that is not public and not allowed by itself; {@link #detail()} is the address. */
        ADDRESS_NOT_ALLOWED,
        /** No such name in the DNS. */
        HOST_UNKNOWN,
        /** Nothing listens there, or a firewall says no. */
        REFUSED,
        /** The certificate is not trusted, or does not fit the name. */
        CERTIFICATE,
        /** It wants to send us to another host; {@link #detail()} says which. */
        REDIRECTED,
        /** No answer, or not all of it, within the time. */
        TIMED_OUT,
        /** The connection broke while the answer was coming. */
        DROPPED,
        /** 401. */
        UNAUTHORISED,
        /** 403. */
        FORBIDDEN,
        /** 404. */
        NOT_FOUND,
        /** 429; {@link #retryAfter()} says when to come back, when the server did. */
        RATE_LIMITED,
        /** It is there, but still starting or migrating. */
        STARTING,
        /** 502, 503, 504 and other 5xx. */
        UNAVAILABLE,
        /** Any other status that is no success; {@link #detail()} is what the server says. */
        REJECTED,
        /** A success whose body is not what it should be; {@link #detail()} says what it is. */
        MALFORMED,
        /** More bytes than we take. */
        TOO_LARGE,
        /** Our own thread was told to stop. */
        INTERRUPTED
    }

    private final Kind kind;
    private final String host;
    private final String detail;
    private final int status;
    private final transient Duration retryAfter;

    private RemoteException(Kind kind, String host, String detail, int status, Duration retryAfter, Throwable cause) {
        super(host + ": " + kind + (status == 0 ? "" : " " + status) + (detail.isEmpty() ? "" : ": " + detail), cause);
        this.kind = kind;
        this.host = host;
        this.detail = detail;
        this.status = status;
        this.retryAfter = retryAfter;
    }

    /** A failure without an answer. */
    public static RemoteException of(Kind kind, String host, String detail, Throwable cause) {
        return new RemoteException(kind, host, detail, 0, null, cause);
    }

    /** A failure by status. */
    static RemoteException ofStatus(Kind kind, String host, String detail, int status, Duration retryAfter) {
        return new RemoteException(kind, host, detail, status, retryAfter, null);
    }

    /** The same trouble, recognised as another kind by somebody who knows this server. */
    public RemoteException recognisedAs(Kind other) {
        return new RemoteException(other, host, detail, status, retryAfter, this);
    }

    public Kind kind() {
        return kind;
    }

    public String host() {
        return host;
    }

    /** More about it, as {@link Kind} says; empty when there is nothing to add. */
    public String detail() {
        return detail;
    }

    /** The HTTP status, 0 when there was no answer. */
    public int status() {
        return status;
    }

    public Optional<Duration> retryAfter() {
        return Optional.ofNullable(retryAfter);
    }

    /** Whether the same request may succeed a little later. */
    public boolean isPassing() {
        return switch (kind) {
            case TIMED_OUT, DROPPED, RATE_LIMITED, STARTING, UNAVAILABLE -> true;
            default -> false;
        };
    }
}
