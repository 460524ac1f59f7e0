package io.tandem.connection.pipeline;

import io.tandem.connection.model.Connection;
import io.tandem.connection.model.ConnectionKind;
import io.tandem.connection.model.ProjectMapping;
import io.tandem.connection.model.ServerAccess;
import io.tandem.connection.pipeline.model.PipelineCursor;
import io.tandem.connection.pipeline.model.PipelineKind;
import io.tandem.connection.pipeline.model.RemotePair;
import io.tandem.connection.pipeline.port.PipelineCursors;
import io.tandem.connection.pipeline.port.PipelineServer;
import io.tandem.connection.pipeline.port.PipelineStore;
import io.tandem.connection.port.CodeServerException;
import io.tandem.connection.port.ConnectionReader;
import io.tandem.connection.port.ConnectionStore;
import io.tandem.shared.Reason;
import io.tandem.shared.port.Stamps;
import io.tandem.shared.port.Transactions;
import java.time.Clock;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Reads what every mapped remote project built, deployed and merged since the last time, and sums it up. Runs for minutes when servers are slow: call it from the background only, on one node
 * at a time. A failure keeps what is stored and notes since when it is the last; it never writes a zero.
 */
public final class PipelineRefresh implements ConnectionReader {
    private final ConnectionStore connections;
    private final PipelineCursors cursors;
    private final PipelineReading reading;
    private final PipelineSummation summation;
    private final List<PipelineServer> servers;
    private final Stamps stamps;
    private final Transactions transactions;
    private final Clock clock;

    public PipelineRefresh(ConnectionStore connections, PipelineStore store, PipelineCursors cursors, PipelineSummation summation, List<PipelineServer> servers, Stamps stamps,
            Transactions transactions, Clock clock) {
        this.connections = connections;
        this.cursors = cursors;
        this.reading = new PipelineReading(store, cursors, transactions, clock);
        this.summation = summation;
        this.servers = List.copyOf(servers);
        this.stamps = stamps;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Override
    public boolean reads(ConnectionKind kind) {
        return servers.stream().anyMatch(server -> server.kind() == kind);
    }

    @Override
    public void refresh(Connection connection) {
        refresh(connection, remoteKeys(connection));
    }

    /** Reads one remote project only; does nothing when it is not mapped any more. */
    public void refresh(RemotePair pair) {
        connections.find(pair.connectionId()).filter(connection -> remoteKeys(connection).contains(pair.remoteKey()))
            .ifPresent(connection -> refresh(connection, Set.of(pair.remoteKey())));
    }

    private void refresh(Connection connection, Collection<String> remoteKeys) {
        PipelineServer server = servers.stream().filter(one -> one.kind() == connection.kind()).findFirst().orElseThrow().patient();
        try {
            ServerAccess access = new ServerAccess(connection.baseUrl(), connection.account(), connections.findSecret(connection.id()));
            server.check(access);
            remoteKeys.forEach(key -> refresh(connection, new RemotePair(connection.id(), key), server, access));
            connections.noteState(connection.id(), connection.state().worked(clock.instant()));
        } catch (CodeServerException failure) {
            fail(connection, server, remoteKeys, failure.reason());
        }
    }

    private void refresh(Connection connection, RemotePair pair, PipelineServer server, ServerAccess access) {
        Reason problem = null;
        for (PipelineKind kind : server.offers()) {
            try {
                reading.read(server, access, cursor(pair, kind));
            } catch (CodeServerException failure) {
                if (failure.reach() == CodeServerException.Reach.SERVER) {
                    throw failure;
                }
                transactions.run(() -> cursors.save(cursor(pair, kind).failed(failure.reason(), clock.instant())));
                problem = problem == null ? failure.reason() : problem;
            }
        }
        conclude(connection, pair, problem);
    }

    /** @param problem what went wrong first; null for nothing */
    private void conclude(Connection connection, RemotePair pair, Reason problem) {
        for (ProjectMapping mapping : mappings(connection, pair)) {
            transactions.run(() -> {
                summation.sumUp(mapping.projectKey(), pair);
                note(connection, mapping, problem);
            });
        }
    }

    private void note(Connection connection, ProjectMapping mapping, Reason problem) {
        ProjectMapping.Reading before = mapping.reading();
        connections.noteReading(connection.id(), mapping.withReading(problem == null ? before.succeeded(clock.instant()) : before.failed(problem, clock.instant())));
    }

    private void fail(Connection connection, PipelineServer server, Collection<String> remoteKeys, Reason why) {
        transactions.run(() -> {
            connections.noteState(connection.id(), connection.state().failed(why, clock.instant()));
            remoteKeys.forEach(key -> fail(connection, server, new RemotePair(connection.id(), key), why));
        });
    }

    private void fail(Connection connection, PipelineServer server, RemotePair pair, Reason why) {
        server.offers().forEach(kind -> cursors.save(cursor(pair, kind).failed(why, clock.instant())));
        mappings(connection, pair).forEach(mapping -> {
            note(connection, mapping, why);
            stamps.touch(mapping.projectKey(), Stamps.Kind.PIPELINES);
        });
    }

    private PipelineCursor cursor(RemotePair pair, PipelineKind kind) {
        return cursors.list(pair.connectionId()).stream().filter(cursor -> cursor.pair().equals(pair) && cursor.kind() == kind).findFirst().orElseGet(() -> PipelineCursor.none(pair, kind));
    }

    private static List<ProjectMapping> mappings(Connection connection, RemotePair pair) {
        return connection.mappings().stream().filter(mapping -> mapping.remoteKey().equals(pair.remoteKey())).toList();
    }

    private static Set<String> remoteKeys(Connection connection) {
        Set<String> keys = new LinkedHashSet<>();
        connection.mappings().forEach(mapping -> keys.add(mapping.remoteKey()));
        return keys;
    }
}
