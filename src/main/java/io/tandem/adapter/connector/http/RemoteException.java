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
        /** No secure connection can be agreed on: what is there speaks no TLS, or none we speak. */
        NOT_SECURE,
        /** It wants to send us to another host; {@link #detail()} says which. */
        REDIRECTED,
        /** It sends us on and on. */
        REDIRECTED_IN_CIRCLES,
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
    private final transient RemoteAnswer answer;

    private RemoteException(Kind kind, String host, String detail, RemoteAnswer answer, Duration retryAfter, Throwable cause) {
        super(host + ": " + kind + (answer == null ? "" : " " + answer.status()) + (detail.isEmpty() ? "" : ": " + detail), cause);
        this.kind = kind;
        this.host = host;
        this.detail = detail;
        this.status = answer == null ? 0 : answer.status();
        this.retryAfter = retryAfter;
        this.answer = answer;
    }

    /** A failure without an answer. */
    public static RemoteException of(Kind kind, String host, String detail, Throwable cause) {
        return new RemoteException(kind, host, detail, null, null, cause);
    }

    /** A failure by what came back. */
    static RemoteException ofAnswer(Kind kind, RemoteAnswer answer, String detail, Duration retryAfter, Throwable cause) {
        return new RemoteException(kind, answer.uri().getHost(), detail, answer, retryAfter, cause);
    }

    /** Not even asked: the server wants to be left alone for that long. */
    static RemoteException limited(String host, Duration rest) {
        return new RemoteException(Kind.RATE_LIMITED, host, "", null, rest, null);
    }

    /** The same trouble, recognised as another kind by somebody who knows this server. */
    public RemoteException recognisedAs(Kind other) {
        return new RemoteException(other, host, detail, answer, retryAfter, this);
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

    /** What came back, for whoever knows this server's ways of failing; empty when nothing did. */
    public Optional<RemoteAnswer> answer() {
        return Optional.ofNullable(answer);
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
