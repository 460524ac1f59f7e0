package io.tandem.testing.metric;

import io.tandem.adapter.store.metric.AoBuildJobs;
import io.tandem.adapter.store.metric.AoChangeMarks;
import io.tandem.adapter.store.metric.AoFactStore;
import io.tandem.adapter.store.metric.AoKnownParts;
import io.tandem.adapter.store.metric.DayRow;
import io.tandem.adapter.store.metric.IssueFactRow;
import io.tandem.adapter.store.metric.JobRow;
import io.tandem.adapter.store.metric.MarkRow;
import io.tandem.adapter.store.metric.PartsRow;
import io.tandem.adapter.store.metric.ProjectRow;
import io.tandem.adapter.store.metric.BlockRow;
import io.tandem.adapter.store.metric.RemovalRow;
import io.tandem.adapter.store.metric.ScopeDayRow;
import io.tandem.adapter.store.metric.ScopeRow;
import io.tandem.adapter.store.shared.AoTransactions;
import io.tandem.metric.FactBuilder;
import io.tandem.metric.FactJobs;
import io.tandem.metric.FactUpdates;
import io.tandem.metric.FactUpkeep;
import io.tandem.metric.PartWatch;
import io.tandem.metric.model.BuildJob;
import io.tandem.metric.model.FactRules;
import io.tandem.metric.model.WorkingTime;
import io.tandem.metric.port.BuildJobs;
import io.tandem.metric.port.ChangeMarks;
import io.tandem.metric.port.FactStore;
import io.tandem.shared.Actor;
import io.tandem.shared.port.Transactions;
import io.tandem.testing.AoDatabase;
import io.tandem.testing.MemoryStamps;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;

/** Everything that builds and keeps facts, over a real database and issues in memory. */
public final class FactDesk implements AutoCloseable {
    public static final Instant NOW = Instant.parse("2026-03-02T10:00:00Z");
    public static final Actor ADMIN = new Actor("admin", "Ada Admin");
    public static final WorkingTime TIME = new WorkingTime(8, 5, ZoneOffset.UTC);

    public final AoDatabase database;
    public final MemoryHistories issues = new MemoryHistories();
    public final FreeLocks locks = new FreeLocks();
    public final FactStore facts;
    public final BuildJobs jobs;
    public final FactUpdates updates;
    public final MemoryStamps stamps = new MemoryStamps();
    public WorkingTime time = TIME;
    public FactRules rules = FactRules.usual();
    private final ChangeMarks marks;
    private final PartWatch watch;
    private final Transactions transactions;
    private final Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);

    public FactDesk(AoDatabase.Kind kind) {
        database = AoDatabase.open(kind, IssueFactRow.class, DayRow.class, ProjectRow.class, JobRow.class, MarkRow.class, ScopeDayRow.class, ScopeRow.class, RemovalRow.class, BlockRow.class, PartsRow.class);
        transactions = new AoTransactions(database.activeObjects());
        facts = new AoFactStore(database.activeObjects());
        jobs = new AoBuildJobs(database.activeObjects());
        marks = new AoChangeMarks(database.activeObjects());
        watch = new PartWatch(facts, marks, issues, new AoKnownParts(database.activeObjects()), transactions, clock);
        updates = new FactUpdates(issues, facts, marks, locks, transactions, watch, stamps, clock);
    }

    /** A builder as a node has one after its start. */
    public FactBuilder builder() {
        return new FactBuilder(issues, facts, jobs, locks, transactions, () -> time, key -> rules, watch, worked -> { }, stamps, clock);
    }

    public FactJobs commands() {
        return new FactJobs(jobs, () -> { }, event -> { }, transactions, clock);
    }

    /** What is looked after every hour. */
    public FactUpkeep upkeep() {
        return new FactUpkeep(watch, facts, marks, issues, new AoKnownParts(database.activeObjects()), issues, key -> rules, () -> time, commands(), locks, transactions, clock);
    }

    /** Asks for a build and works it off. */
    public BuildJob build(String projectKey) {
        BuildJob job = commands().start(ADMIN, projectKey);
        builder().runAll();
        return jobs.find(job.id()).orElseThrow();
    }

    @Override
    public void close() {
        database.close();
    }
}
