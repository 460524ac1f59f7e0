package io.tandem.connection.pipeline;

import io.tandem.connection.model.Connection;
import io.tandem.connection.model.Secret;
import io.tandem.connection.pipeline.model.RemotePair;
import io.tandem.connection.pipeline.port.PairQueue;
import io.tandem.connection.pipeline.port.SeenCalls;
import io.tandem.connection.port.CodeServerException;
import io.tandem.connection.port.ConnectionStore;
import io.tandem.shared.port.Transactions;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * A server tells that something happened in a project. Believed when it knows the secret; it only ever hastens the reading that would happen anyway, and what it says beyond "look again" is
 * not used: a push tells no more than twenty of its commits.
 */
public final class PipelineHooks {
    /** A call about something older or newer than this is a copy of an old one, or comes from a clock that cannot be trusted. */
    static final Duration WINDOW = Duration.ofHours(24);
    /** Compared with when there is no secret, so that nobody learns that from how long it takes. */
    private static final String NOBODYS = "no connection has this secret";

    private final ConnectionStore connections;
    private final SeenCalls seen;
    private final PairQueue queue;
    private final Transactions transactions;
    private final Clock clock;

    public PipelineHooks(ConnectionStore connections, SeenCalls seen, PairQueue queue, Transactions transactions, Clock clock) {
        this.connections = connections;
        this.seen = seen;
        this.queue = queue;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Whether the caller knows the connection's secret. False alike for a wrong one, a connection without secret, and none at all; takes as long either way. */
    public boolean isTrusted(long connectionId, String token) {
        Optional<String> secret = secret(connectionId);
        boolean isRight = MessageDigest.isEqual(bytes(secret.orElse(NOBODYS)), bytes(token == null ? "" : token));
        return isRight && secret.isPresent();
    }

    /** One that can no longer be read opens nothing. */
    private Optional<String> secret(long connectionId) {
        try {
            return connections.findHookSecret(connectionId).map(Secret::reveal);
        } catch (CodeServerException unreadable) {
            return Optional.empty();
        }
    }

    /**
     * What a server says happened.
     *
     * @param id      the call's own, the same when it is tried again
     * @param project what the server calls the project: its path and its number
     * @param at      when it happened; null when it does not say
     */
    public record Call(String id, Collection<String> project, Instant at) {
        public Call {
            project = List.copyOf(project);
        }
    }

    /** Has the project read soon. The same call counts once; projects nobody mapped are nobody's business. */
    public void take(long connectionId, Call call) {
        Instant now = clock.instant();
        boolean isTimely = call.at() == null || Duration.between(call.at(), now).abs().compareTo(WINDOW) <= 0;
        List<RemotePair> concerned = connections.find(connectionId).map(connection -> pairs(connection, call.project())).orElse(List.of());
        if (!isTimely || concerned.isEmpty()) {
            return;
        }
        // Kept for twice the window: a call may be as far ahead of our clock as behind it.
        boolean isNew = transactions.call(() -> seen.take(connectionId, call.id(), now, now.minus(WINDOW.multipliedBy(2))));
        if (isNew) {
            concerned.forEach(queue::ask);
        }
    }

    private static List<RemotePair> pairs(Connection connection, Collection<String> names) {
        return connection.mappings().stream().filter(mapping -> names.stream().anyMatch(mapping.remoteKey()::equalsIgnoreCase))
            .map(mapping -> new RemotePair(connection.id(), mapping.remoteKey())).distinct().toList();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
