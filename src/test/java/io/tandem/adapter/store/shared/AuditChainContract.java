package io.tandem.adapter.store.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tandem.shared.Actor;
import io.tandem.shared.AuditEntry;
import io.tandem.shared.AuditEvent;
import io.tandem.shared.PageRequest;
import io.tandem.testing.AoDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;

/** The audit chain grows without gaps under concurrency, and shows every tampering. */
public abstract class AuditChainContract {
    private static final Actor ADA = new Actor("ada", "Ada Architect");
    private AoDatabase database;
    private AoAuditLog log;
    private AoTransactions transactions;

    protected abstract AoDatabase.Kind kind();

    @Before
    public void open() {
        database = AoDatabase.open(kind(), AuditRow.class, FirstAnswerRow.class);
        log = new AoAuditLog(database.activeObjects(), Clock.fixed(Instant.parse("2026-11-20T10:00:00.123Z"), ZoneOffset.UTC));
        transactions = new AoTransactions(database.activeObjects());
    }

    @After
    public void close() {
        database.close();
    }

    @Test
    public void entriesComeBackAsTheyWereWrittenAndInOrder() {
        record("DEMO", "7", "created", "", "title: 支付 'x'");
        record("DEMO", "8", "created", "", "");
        record("DEMO", "7", "edited", "a", "b");
        List<AuditEntry> entries = log.list("DEMO", "debt", "7", PageRequest.first()).values();
        assertThat(entries).extracting(AuditEntry::position).containsExactly(1L, 3L);
        assertThat(entries.get(0).event()).isEqualTo(new AuditEvent(ADA, "DEMO", "debt", "7", "created", "", "title: 支付 'x'", ""));
        assertThat(entries.get(0).happenedAt()).isEqualTo(Instant.parse("2026-11-20T10:00:00.123Z"));
    }

    @Test
    public void aProjectsEntriesArePagedNewestFirst() {
        IntStream.range(0, 5).forEach(number -> record("DEMO", "" + number, "created", "", ""));
        assertThat(log.list("DEMO", new PageRequest(1, 2, List.of())).values()).extracting(AuditEntry::position).containsExactly(4L, 3L);
        assertThat(log.list("DEMO", new PageRequest(1, 2, List.of())).total()).isEqualTo(5);
    }

    @Test
    public void eachProjectHasAChainOfItsOwn() {
        record("DEMO", "1", "created", "", "");
        record("SEC", "1", "created", "", "");
        assertThat(log.list("SEC", PageRequest.first()).values()).extracting(AuditEntry::position).containsExactly(1L);
        assertThat(log.findFirstBroken("DEMO")).isEmpty();
    }

    @Test
    public void aChangedRowShows() throws SQLException {
        IntStream.range(0, 4).forEach(number -> record("DEMO", "" + number, "created", "", "value"));
        tamper("UPDATE %s SET \"AFTER_TEXT\" = 'other' WHERE \"CHAIN_POSITION\" = 3");
        assertThat(log.findFirstBroken("DEMO")).get().extracting(AuditEntry::position).isEqualTo(3L);
    }

    @Test
    public void aDeletedRowShows() throws SQLException {
        IntStream.range(0, 4).forEach(number -> record("DEMO", "" + number, "created", "", "value"));
        tamper("DELETE FROM %s WHERE \"CHAIN_POSITION\" = 2");
        assertThat(log.findFirstBroken("DEMO")).get().extracting(AuditEntry::position).isEqualTo(3L);
    }

    @Test
    public void manyWritersAtOnceLoseNothingAndLeaveNoGap() throws Exception {
        ExecutorService writers = Executors.newFixedThreadPool(4);
        try {
            List<Callable<Void>> work = IntStream.range(0, 40).<Callable<Void>>mapToObj(number -> () -> {
                record("DEMO", "" + number, "created", "", "");
                return null;
            }).toList();
            for (Future<Void> done : writers.invokeAll(work)) {
                done.get();
            }
        } finally {
            writers.shutdownNow();
        }
        assertThat(log.list("DEMO", PageRequest.first()).total()).isEqualTo(40);
        assertThat(log.findFirstBroken("DEMO")).isEmpty();
    }

    @Test
    public void aFailureTakesItsAuditRowWithIt() {
        assertThatThrownBy(() -> transactions.run(() -> {
            record("DEMO", "1", "created", "", "");
            throw new IllegalStateException("after the audit row");
        })).hasMessage("after the audit row");
        assertThat(log.list("DEMO", PageRequest.first()).total()).isZero();
    }

    private void record(String project, String id, String action, String before, String after) {
        transactions.run(() -> log.record(new AuditEvent(ADA, project, "debt", id, action, before, after, "")));
    }

    private void tamper(String statement) throws SQLException {
        try (Connection connection = database.dataSource().getConnection(); Statement sql = connection.createStatement()) {
            String table = "\"" + AuditTable.name(connection) + "\"";
            sql.executeUpdate(statement.formatted(table));
            if (!connection.getAutoCommit()) {
                connection.commit();
            }
        }
        database.activeObjects().flushAll();
    }

    /** Finds the audit table's full name, whatever its prefix. */
    private static final class AuditTable {
        static String name(Connection connection) throws SQLException {
            try (var tables = connection.getMetaData().getTables(null, connection.getSchema(), "AO%AUDIT_ROW", null)) {
                assertThat(tables.next()).as("an audit table").isTrue();
                return tables.getString("TABLE_NAME");
            }
        }
    }
}
