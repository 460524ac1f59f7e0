package io.tandem.adapter.connector.http;

import io.tandem.adapter.connector.http.RemoteException.Kind;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLPeerUnverifiedException;

/** Sends one GET, once, within the rules and limits and at a pace the server can bear. Thread safe. */
public final class RemoteExecutor {
    private static final int MOST_REDIRECTS = 3;
    private static final int MOST_AT_ONCE = 4;

    private final OutboundRules rules;
    private final Limits limits;
    private final Clock clock;
    private final HostPace pace;
    private final HttpClient client;

    public RemoteExecutor(OutboundRules rules, Limits limits, Clock clock) {
        this.rules = rules;
        this.limits = limits;
        this.clock = clock;
        this.pace = new HostPace(MOST_AT_ONCE, clock);
        // HTTP/1.1: an upgrade offer on plain connections confuses older proxies.
        this.client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).followRedirects(HttpClient.Redirect.NEVER).connectTimeout(limits.connect()).build();
    }

    /**
     * The answer to a GET, whole.
     *
     * @throws RemoteException for every other outcome
     */
    public RemoteAnswer get(RemoteRequest request) {
        long deadline = System.nanoTime() + limits.total().toNanos();
        URI uri = request.uri();
        String server = uri.getHost() + ":" + uri.getPort();
        pace.enter(server, limits.total().toNanos());
        try {
            return follow(request, uri, deadline);
        } catch (RemoteException failure) {
            failure.answer().filter(answer -> failure.kind() == Kind.RATE_LIMITED).flatMap(answer -> failure.retryAfter()).ifPresent(wait -> pace.rest(server, wait));
            throw failure;
        } finally {
            pace.leave(server);
        }
    }

    private RemoteAnswer follow(RemoteRequest request, URI start, long deadline) {
        URI uri = start;
        for (int hop = 0; hop <= MOST_REDIRECTS; hop++) {
            HttpResponse<byte[]> response = send(uri, request.headers(), deadline);
            if (!isRedirect(response)) {
                return answer(uri, response);
            }
            uri = target(uri, response);
        }
        throw RemoteException.of(Kind.REDIRECTED_IN_CIRCLES, uri.getHost(), "", null);
    }

    private RemoteAnswer answer(URI uri, HttpResponse<byte[]> response) {
        RemoteAnswer answer = new RemoteAnswer(uri, response.statusCode(), response.headers(), response.body());
        if (response.statusCode() / 100 != 2) {
            throw Statuses.failure(answer, clock);
        }
        return answer;
    }

    private HttpResponse<byte[]> send(URI uri, Map<String, String> headers, long deadline) {
        rules.require(uri);
        CompletableFuture<HttpResponse<byte[]>> pending = client.sendAsync(build(uri, headers), ignored -> new LimitedBody(limits.bodyBytes()));
        try {
            return pending.get(Math.max(1, deadline - System.nanoTime()), TimeUnit.NANOSECONDS);
        } catch (TimeoutException late) {
            pending.cancel(true);
            throw RemoteException.of(Kind.TIMED_OUT, uri.getHost(), seconds(limits.total()), null);
        } catch (InterruptedException stop) {
            pending.cancel(true);
            Thread.currentThread().interrupt();
            throw RemoteException.of(Kind.INTERRUPTED, uri.getHost(), "", stop);
        } catch (ExecutionException failed) {
            throw failure(uri.getHost(), failed.getCause());
        }
    }

    private HttpRequest build(URI uri, Map<String, String> headers) {
        try {
            HttpRequest.Builder builder = HttpRequest.newBuilder(uri).timeout(limits.total()).header("Accept", "application/json").header("User-Agent", "Tandem");
            headers.forEach(builder::header);
            return builder.GET().build();
        } catch (IllegalArgumentException unsendable) {
            // Without the cause: its message holds the header's value.
            throw RemoteException.of(Kind.REJECTED, String.valueOf(uri.getHost()), "", null);
        }
    }

    private RemoteException failure(String host, Throwable problem) {
        for (Throwable cause = problem; cause != null; cause = cause.getCause()) {
            Kind kind = kind(cause);
            if (kind != null) {
                return RemoteException.of(kind, host, kind == Kind.TIMED_OUT ? seconds(timeOf(cause)) : "", problem);
            }
        }
        return RemoteException.of(Kind.DROPPED, host, "", problem);
    }

    private static Kind kind(Throwable cause) {
        if (cause instanceof LimitedBody.TooLong) {
            return Kind.TOO_LARGE;
        }
        if (cause instanceof HttpTimeoutException) {
            return Kind.TIMED_OUT;
        }
        if (cause instanceof SSLException) {
            return isAboutCertificate(cause) ? Kind.CERTIFICATE : Kind.NOT_SECURE;
        }
        if (cause instanceof UnresolvedAddressException) {
            return Kind.HOST_UNKNOWN;
        }
        return cause instanceof ConnectException ? Kind.REFUSED : null;
    }

    private static boolean isAboutCertificate(Throwable problem) {
        for (Throwable cause = problem; cause != null; cause = cause.getCause()) {
            if (cause instanceof GeneralSecurityException || cause instanceof SSLPeerUnverifiedException) {
                return true;
            }
        }
        return false;
    }

    private Duration timeOf(Throwable timeout) {
        return timeout instanceof HttpConnectTimeoutException ? limits.connect() : limits.total();
    }

    private static String seconds(Duration time) {
        return String.valueOf(Math.max(1, time.toSeconds()));
    }

    private static boolean isRedirect(HttpResponse<?> response) {
        return switch (response.statusCode()) {
            case 301, 302, 303, 307, 308 -> true;
            default -> false;
        };
    }

    /** Only to the same host and port, and never from https to http: the secret goes along. */
    private static URI target(URI from, HttpResponse<?> response) {
        try {
            URI to = from.resolve(response.headers().firstValue("Location").orElse(""));
            if (from.getHost().equalsIgnoreCase(to.getHost()) && from.getPort() == to.getPort() && from.getScheme().equalsIgnoreCase(to.getScheme())) {
                return to;
            }
            throw RemoteException.of(Kind.REDIRECTED, from.getHost(), to.getScheme() + "://" + to.getAuthority(), null);
        } catch (IllegalArgumentException unreadable) {
            throw RemoteException.of(Kind.REDIRECTED, from.getHost(), "?", unreadable);
        }
    }
}
