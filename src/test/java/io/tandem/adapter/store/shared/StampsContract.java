package io.tandem.adapter.store.shared;

import static org.assertj.core.api.Assertions.assertThat;

import io.tandem.shared.port.Stamps.Kind;
import io.tandem.testing.AoDatabase;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;

/** A stamp is never the same again after a write. */
public abstract class StampsContract {
    private AoDatabase database;
    private AoStamps stamps;
    private AoTransactions transactions;

    protected abstract AoDatabase.Kind kind();

    @Before
    public void open() {
        database = AoDatabase.open(kind(), StampRow.class);
        stamps = new AoStamps(database.activeObjects());
        transactions = new AoTransactions(database.activeObjects());
    }

    @After
    public void close() {
        database.close();
    }

    @Test
    public void whatNobodyWroteHasNone() {
        assertThat(stamps.read(List.of("DEMO")).get("DEMO", Kind.FACTS)).isZero();
        assertThat(stamps.read(List.of()).stamps()).isEmpty();
    }

    @Test
    public void eachWriteGivesOneThatWasNeverThere() {
        Set<Long> seen = new HashSet<>();
        for (int write = 0; write < 5; write++) {
            transactions.run(() -> stamps.touch("DEMO", Kind.FACTS));
            assertThat(seen.add(stamps.read(List.of("DEMO")).get("DEMO", Kind.FACTS))).isTrue();
        }
    }

    @Test
    public void otherKindsAndProjectsAreLeftAlone() {
        transactions.run(() -> stamps.touch("DEMO", Kind.DEBTS));
        assertThat(stamps.read(List.of("DEMO", "OTHER")).stamps()).hasSize(1);
    }

    @Test
    public void readingIsOneQueryHoweverManyProjects() {
        List<String> projects = IntStream.range(0, 10).mapToObj(index -> "P" + index).toList();
        projects.forEach(project -> transactions.run(() -> stamps.touch(project, Kind.CODE)));
        assertThat(database.statementsOf(() -> stamps.read(projects))).hasSize(1);
    }

    @Test
    public void writersAtTheSameTimeAllGetThrough() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Callable<Void>> writers = IntStream.range(0, 12).<Callable<Void>>mapToObj(index -> () -> {
                transactions.run(() -> stamps.touch("DEMO", Kind.values()[index % 2]));
                return null;
            }).toList();
            for (Future<Void> writer : threads.invokeAll(writers)) {
                writer.get();
            }
        } finally {
            threads.shutdown();
        }
        assertThat(stamps.read(List.of("DEMO")).stamps()).hasSize(2);
    }
}
