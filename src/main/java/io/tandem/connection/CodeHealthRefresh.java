package io.tandem.connection;

import io.tandem.connection.model.CodeReading;
import io.tandem.connection.model.CodeSnapshot;
import io.tandem.connection.model.Connection;
import io.tandem.connection.model.ConnectionKind;
import io.tandem.connection.model.ProjectMapping;
import io.tandem.connection.model.ServerAccess;
import io.tandem.connection.port.CodeServer;
import io.tandem.connection.port.CodeServerException;
import io.tandem.connection.port.CodeSnapshots;
import io.tandem.connection.port.ConnectionReader;
import io.tandem.connection.port.ConnectionStore;
import io.tandem.shared.DateRange;
import io.tandem.shared.Reason;
import io.tandem.shared.port.Stamps;
import io.tandem.shared.port.Transactions;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Reads every mapped project and keeps what it said. Runs for minutes when servers are slow: call it from the background only, on one node at a time.
 * A project mapped more than once is asked once. A failure keeps the last snapshot and notes since when it is the last; it never writes a zero.
 */
public final class CodeHealthRefresh implements ConnectionReader {

    static final Reason NEVER_ANALYSED = Reason.of("connection.project.unanalysed");
    /** How far back a new pair's history is fetched. */
    static final int HISTORY_DAYS = 400;

    private final ConnectionStore connections;
    private final CodeSnapshots snapshots;
    private final List<CodeServer> servers;
    private final Stamps stamps;
    private final Transactions transactions;
    private final Clock clock;

    public CodeHealthRefresh(ConnectionStore connections, CodeSnapshots snapshots, List<CodeServer> servers, Stamps stamps, Transactions transactions, Clock clock) {
        this.connections = connections;
        this.snapshots = snapshots;
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
        CodeServer server = ConnectionService.serverFor(servers, connection).patient();
        try {
            ServerAccess access = new ServerAccess(connection.baseUrl(), connection.account(), connections.findSecret(connection.id()));
            server.check(access);
            Map<String, CodeReading> read = new HashMap<>();
            connection.mappings().forEach(mapping -> refresh(connection, mapping, server, access, read));
            connections.noteState(connection.id(), connection.state().worked(clock.instant()));
        } catch (CodeServerException failure) {
            fail(connection, failure.reason());
        }
    }

    private void fail(Connection connection, Reason why) {
        Instant now = clock.instant();
        transactions.run(() -> {
            connections.noteState(connection.id(), connection.state().failed(why, now));
            // Read again: some pairs may have been read before the server went away.
            connections.find(connection.id()).ifPresent(current -> current.mappings().forEach(mapping -> noteFailure(current, mapping, why, now)));
        });
    }

    private void refresh(Connection connection, ProjectMapping mapping, CodeServer server, ServerAccess access, Map<String, CodeReading> read) {
        try {
            CodeReading reading = read.computeIfAbsent(mapping.remoteKey(), key -> server.read(access, key));
            if (!reading.isAnalysed()) {
                noteFailure(connection, mapping, NEVER_ANALYSED, clock.instant());
                return;
            }
            // A day to come would stay the newest one until it has come.
            LocalDate today = day(clock.instant());
            List<CodeReading> history = reading.isDirectory() || isKnown(mapping) ? List.of() : server.history(access, mapping.remoteKey(), clock.instant().minus(HISTORY_DAYS, ChronoUnit.DAYS));
            keep(connection, mapping, soFar(reading), history.stream().filter(past -> !day(past.analysedAt()).isAfter(today)).toList());
        } catch (CodeServerException failure) {
            if (failure.reach() == CodeServerException.Reach.SERVER) {
                throw failure;
            }
            noteFailure(connection, mapping, failure.reason(), clock.instant());
        }
    }

    /** By the server's clock the analysis may be still to come; by ours it is over, for we have read it. */
    private CodeReading soFar(CodeReading reading) {
        Instant now = clock.instant();
        return reading.analysedAt().isAfter(now) ? new CodeReading(reading.remoteKey(), reading.rootKey(), reading.model(), now, reading.gate(), reading.values(), reading.sources()) : reading;
    }

    private void keep(Connection connection, ProjectMapping mapping, CodeReading reading, List<CodeReading> history) {
        Instant now = clock.instant();
        transactions.run(() -> {
            snapshots.keep(snapshot(connection, mapping, reading, day(now)));
            snapshots.fill(history.stream().map(past -> snapshot(connection, mapping, past, day(past.analysedAt()))).toList());
            connections.noteReading(connection.id(), mapping.withReading(mapping.reading().succeeded(now)));
            stamps.touch(mapping.projectKey(), Stamps.Kind.CODE);
        });
    }

    private void noteFailure(Connection connection, ProjectMapping mapping, Reason why, Instant now) {
        transactions.run(() -> {
            connections.noteReading(connection.id(), mapping.withReading(mapping.reading().failed(why, now)));
            stamps.touch(mapping.projectKey(), Stamps.Kind.CODE);
        });
    }

    /** Whether the series already reaches back; only a new pair asks the server for its memory. */
    private boolean isKnown(ProjectMapping mapping) {
        LocalDate today = day(clock.instant());
        return snapshots.list(mapping.projectKey(), new DateRange(today.minusDays(HISTORY_DAYS), today)).stream()
            .anyMatch(snapshot -> Objects.equals(snapshot.component(), mapping.component()) && snapshot.reading().remoteKey().equals(mapping.remoteKey()));
    }

    private CodeSnapshot snapshot(Connection connection, ProjectMapping mapping, CodeReading reading, LocalDate day) {
        return CodeSnapshot.fresh(connection, mapping, day, clock.instant(), reading);
    }

    private static LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, ZoneOffset.UTC);
    }
}
