package io.tandem.testing.sync;

import io.tandem.adapter.platform.HmacSignatures;
import io.tandem.adapter.store.debtsync.AoFindings;
import io.tandem.adapter.store.debtsync.AoGroups;
import io.tandem.adapter.store.debtsync.AoSeenDeliveries;
import io.tandem.adapter.store.debtsync.AoSyncJobs;
import io.tandem.adapter.store.debtsync.AoSyncResults;
import io.tandem.adapter.store.debtsync.AoSyncSettings;
import io.tandem.connection.api.CodeProject;
import io.tandem.connection.api.CodeProjects;
import io.tandem.debt.DebtAccess;
import io.tandem.debt.model.DebtFilter;
import io.tandem.debt.model.DebtItem;
import io.tandem.debt.sync.FindingService;
import io.tandem.debt.sync.HookIntake;
import io.tandem.debt.sync.PairSync;
import io.tandem.debt.sync.SyncCommands;
import io.tandem.debt.sync.SyncRun;
import io.tandem.debt.sync.SyncSettingsService;
import io.tandem.debt.sync.model.Finding;
import io.tandem.debt.sync.model.SourcePair;
import io.tandem.debt.sync.model.SyncJob;
import io.tandem.debt.sync.model.SyncResult;
import io.tandem.debt.sync.port.FindingSource;
import io.tandem.rest.support.Guard;
import io.tandem.rest.sync.FindingAnswers;
import io.tandem.rest.sync.FindingResource;
import io.tandem.rest.sync.HookResource;
import io.tandem.rest.sync.SyncResource;
import io.tandem.shared.AuditEvent;
import io.tandem.shared.PageRequest;
import io.tandem.shared.port.CurrentUser;
import io.tandem.testing.debt.DebtHouse;
import io.tandem.testing.debt.DebtItems;
import io.tandem.testing.review.Keys;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A register, a server in memory whose project {@code acme:payments} is mapped to DEMO, and everything in between as it is in the product, over a real database. */
public final class SyncHouse implements AutoCloseable {
    public static final SourcePair PAIR = new SourcePair("DEMO", "acme:payments");
    public static final String SECRET = "0123456789abcdef";

    public final DebtHouse debts;
    public final MemoryServer server = new MemoryServer();
    public final List<CodeProject> mapped = new ArrayList<>(List.of(new CodeProject(1, "SonarQube", URI.create("https://sonar.example.com"), "DEMO", "acme:payments")));
    public final Map<Long, String> secrets = new HashMap<>(Map.of(1L, SECRET));
    public final List<AuditEvent> trail = new ArrayList<>();
    public final AoFindings findings;
    public final AoGroups groups;
    public final AoSyncJobs jobs;
    public final AoSyncResults results;
    public final AoSyncSettings store;
    public final MovingClock clock = new MovingClock();
    public final SyncRun run;
    public final SyncCommands commands;
    public final SyncSettingsService settings;
    public final FindingService people;
    public final HookIntake hooks;
    public int woken;
    private final CodeProjects projects = new Mapped();

    public SyncHouse() {
        this(new DebtHouse());
    }

    /** Over a register there is. */
    public SyncHouse(DebtHouse register) {
        debts = register;
        findings = new AoFindings(debts.database.activeObjects());
        groups = new AoGroups(debts.database.activeObjects());
        jobs = new AoSyncJobs(debts.database.activeObjects());
        results = new AoSyncResults(debts.database.activeObjects());
        store = new AoSyncSettings(debts.database.activeObjects());
        run = runWith(server);
        commands = new SyncCommands(jobs, projects, results, groups, store, () -> woken++, trail::add, debts.transactions, clock);
        settings = new SyncSettingsService(store, debts.parts(), trail::add, debts.transactions);
        people = new FindingService(findings, groups, debts.store, debts.writer(), new DebtAccess(debts.access()), debts.linked(), store, trail::add, debts.transactions, clock);
        hooks = new HookIntake(projects, new HmacSignatures(), new AoSeenDeliveries(debts.database.activeObjects()), store, commands, debts.transactions, clock);
    }

    /** The run over another source. */
    public SyncRun runWith(FindingSource source) {
        PairSync pairs = new PairSync(source, debts.store, debts.writer(), debts.parts(), findings, groups, results, store, new Keys(), debts.transactions, clock);
        return new SyncRun(jobs, projects, pairs, (name, work) -> {
            work.run();
            return true;
        }, debts.transactions, clock);
    }

    /** One synchronisation, a minute later than the last; what became of its job. */
    public SyncJob sync() {
        return sync(SyncJob.Kind.SYNC);
    }

    public SyncJob sync(SyncJob.Kind kind) {
        clock.pass(60);
        SyncJob job = commands.start(DebtHouse.ADA, "DEMO", kind);
        run.runAll();
        return jobs.find(job.id()).orElseThrow();
    }

    public SyncResult result() {
        return results.get(PAIR);
    }

    /** The register's items, in the order they were made. */
    public List<DebtItem> items() {
        return debts.store.listAfter(DebtFilter.everythingIn("DEMO", DebtItems.TODAY), 0, 10_000);
    }

    /** The only item. */
    public DebtItem item() {
        List<DebtItem> all = items();
        if (all.size() != 1) {
            throw new AssertionError(all.size() + " items: " + all.stream().map(item -> item.facts().title()).toList());
        }
        return all.get(0);
    }

    public List<Finding> findingsOf(DebtItem item) {
        return findings.list(item.id(), List.of(), new PageRequest(0, 200, List.of())).values();
    }

    public List<?> resources(CurrentUser user) {
        Guard guard = new Guard(user, debts.access());
        FindingAnswers answers = new FindingAnswers(projects);
        return List.of(new SyncResource(guard, debts.access(), commands, settings, people, answers, new Keys()), new FindingResource(guard, debts.service, people, answers), new HookResource(hooks));
    }

    @Override
    public void close() {
        debts.close();
    }

    /** A clock that goes on when it is told to. */
    public static final class MovingClock extends Clock {
        private Instant now = DebtItems.NOW;

        public void pass(long seconds) {
            now = now.plusSeconds(seconds);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        public LocalDate today() {
            return LocalDate.now(this);
        }
    }

    private final class Mapped implements CodeProjects {
        @Override
        public List<CodeProject> list(String projectKey) {
            return mapped.stream().filter(project -> project.projectKey().equals(projectKey)).toList();
        }

        @Override
        public List<CodeProject> listAll() {
            return List.copyOf(mapped);
        }

        @Override
        public Optional<String> findHookSecret(long connectionId) {
            return Optional.ofNullable(secrets.get(connectionId));
        }
    }
}
