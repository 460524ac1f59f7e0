package io.tandem.testing.debt;

import io.tandem.adapter.store.debt.AoDebtGraph;
import io.tandem.adapter.store.debt.AoDebtSettings;
import io.tandem.adapter.store.debt.AoDebtStore;
import io.tandem.adapter.store.debt.DebtDependencyRow;
import io.tandem.adapter.store.debt.DebtIssueRow;
import io.tandem.adapter.store.debt.DebtProjectRow;
import io.tandem.adapter.store.debt.DebtRow;
import io.tandem.adapter.store.debt.ScanMarkRow;
import io.tandem.adapter.store.debt.ScanRow;
import io.tandem.adapter.store.debt.SuggestionRow;
import io.tandem.adapter.store.debtsync.DeliveryRow;
import io.tandem.adapter.store.debtsync.FindingRow;
import io.tandem.adapter.store.debtsync.GroupRow;
import io.tandem.adapter.store.debtsync.SyncJobRow;
import io.tandem.adapter.store.debtsync.SyncResultRow;
import io.tandem.adapter.store.debtsync.SyncSettingsRow;
import io.tandem.adapter.store.shared.AoAuditLog;
import io.tandem.adapter.store.shared.AoTransactions;
import io.tandem.adapter.store.shared.AuditRow;
import io.tandem.debt.DebtAccess;
import io.tandem.debt.DebtBulk;
import io.tandem.debt.DebtHistory;
import io.tandem.debt.DebtImport;
import io.tandem.debt.DebtInputReader;
import io.tandem.debt.DebtIssues;
import io.tandem.debt.DebtQueryReader;
import io.tandem.debt.DebtNeighbours;
import io.tandem.debt.DebtReader;
import io.tandem.debt.DebtRegister;
import io.tandem.debt.DebtService;
import io.tandem.debt.DebtSettingsService;
import io.tandem.debt.DebtTrail;
import io.tandem.debt.DebtWriter;
import io.tandem.debt.model.ComponentRef;
import io.tandem.debt.model.IssueRef;
import io.tandem.debt.model.ReleaseRef;
import io.tandem.debt.port.DebtListener;
import io.tandem.debt.port.LinkedIssues;
import io.tandem.debt.port.ProjectParts;
import io.tandem.rest.debt.DebtBulkResource;
import io.tandem.rest.debt.DebtDependencyResource;
import io.tandem.rest.debt.DebtHistoryResource;
import io.tandem.rest.debt.DebtImportResource;
import io.tandem.rest.debt.DebtResource;
import io.tandem.rest.debt.DebtSettingsResource;
import io.tandem.rest.support.Guard;
import io.tandem.rest.support.OncePerKey;
import io.tandem.shared.Actor;
import io.tandem.shared.AuditEvent;
import io.tandem.shared.port.AuditLog;
import io.tandem.shared.port.CurrentUser;
import io.tandem.shared.port.People;
import io.tandem.shared.port.ProjectAccess;
import io.tandem.shared.port.Texts;
import io.tandem.shared.port.Transactions;
import io.tandem.testing.AoDatabase;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A register with people around it: project DEMO (components Gateway and Ledger, releases 1.0, 2.0 and the archived 0.9, issues DEMO-1 to DEMO-3 and DEMO-9, which only ada sees) and project SEC, which only ada sees.
 * ada administers, dev develops, guest only looks on, ghost sees nothing. The database is a real one.
 */
public final class DebtHouse implements AutoCloseable {
    public static final Actor ADA = DebtItems.ADA;
    public static final Actor DEV = DebtItems.DEV;
    public static final Actor GUEST = new Actor("guest", "Guest");
    public static final Actor GHOST = new Actor("ghost", "Ghost");
    private static final List<Actor> PEOPLE = List.of(ADA, DEV, GUEST, GHOST);

    public final List<AuditEvent> audit = new ArrayList<>();
    public final AoDatabase database;
    /** Told of every change; add yours before you use the house. */
    public final List<DebtListener> listeners = new ArrayList<>();
    public final AoDebtStore store;
    public final Clock clock = Clock.fixed(DebtItems.NOW, ZoneOffset.UTC);
    public final AoDebtGraph graph;
    public final Transactions transactions;
    public final DebtService service;
    public final DebtRegister register;
    public final DebtImport imports;
    public final DebtIssues issues;
    private final AoDebtSettings settingsStore;

    public DebtHouse() {
        this(AoDatabase.Kind.H2);
    }

    public DebtHouse(AoDatabase.Kind kind) {
        database = AoDatabase.open(kind, DebtRow.class, DebtIssueRow.class, DebtDependencyRow.class, DebtProjectRow.class, AuditRow.class,
        FindingRow.class, GroupRow.class, SyncJobRow.class, SyncResultRow.class, SyncSettingsRow.class, DeliveryRow.class,
        SuggestionRow.class, ScanRow.class, ScanMarkRow.class);
        store = new AoDebtStore(database.activeObjects());
        graph = new AoDebtGraph(database.activeObjects());
        transactions = new AoTransactions(database.activeObjects());
        settingsStore = new AoDebtSettings(database.activeObjects());
        LinkedIssues linked = new Issues();
        DebtAccess access = new DebtAccess(new Access());
        DebtReader reader = new DebtReader(linked, new Parts(), clock);
        ProjectParts parts = new Parts();
        service = serviceWith(both());
        imports = new DebtImport(store, access, reader, writer(), parts, new Directory(), linked, graph, transactions, clock);
        DebtQueryReader queries = new DebtQueryReader(parts, new Directory(), reader);
        this.issues = new DebtIssues(store, access, reader, queries);
        register = new DebtRegister(store, parts, access, reader, queries, settingsStore);
    }

    /** The door through which jobs write. */
    public DebtWriter writer() {
        return writerWith(both());
    }

    private DebtWriter writerWith(AuditLog log) {
        return new DebtWriter(store, graph, new DebtTrail(log), listeners);
    }

    /** The service with another audit log. */
    public DebtService serviceWith(AuditLog log) {
        LinkedIssues linked = new Issues();
        return new DebtService(store, new DebtAccess(new Access()), new DebtReader(linked, new Parts(), clock), new DebtInputReader(new Parts(), new Directory(), linked, graph), writerWith(log), transactions, clock);
    }

    public DebtBulk bulk() {
        return bulkWith(both());
    }

    private DebtBulk bulkWith(AuditLog log) {
        LinkedIssues linked = new Issues();
        return new DebtBulk(store, new DebtAccess(new Access()), new DebtReader(linked, new Parts(), clock), new DebtInputReader(new Parts(), new Directory(), linked, graph), writerWith(log), transactions, clock);
    }

    /** The register's resources. */
    public List<Object> resources(CurrentUser currentUser, OncePerKey once, Texts texts) {
        Guard guard = new Guard(currentUser, access());
        DebtAccess access = new DebtAccess(new Access());
        return List.of(new DebtResource(guard, once, service, register, new Directory(), texts), new DebtImportResource(guard, imports, texts), new DebtBulkResource(guard, bulk(), texts),
            new DebtHistoryResource(guard, new DebtHistory(store, access, chain(), new Access(), new Directory())),
            new DebtDependencyResource(guard, new DebtNeighbours(store, graph, access, new DebtReader(new Issues(), new Parts(), clock)), texts),
            new DebtSettingsResource(guard, new DebtSettingsService(settingsStore, graph, access, both(), transactions), new Access()));
    }

    private AuditLog both() {
        AoAuditLog chain = chain();
        return new AuditLog() {
            @Override
            public void record(AuditEvent event) {
                recordAll(List.of(event));
            }

            @Override
            public void recordAll(List<AuditEvent> events) {
                audit.addAll(events);
                chain.recordAll(events);
            }
        };
    }

    /** The audit chain in the database, as it is in the product. */
    public AoAuditLog chain() {
        return new AoAuditLog(database.activeObjects(), clock);
    }

    public DebtReader reader() {
        return new DebtReader(new Issues(), new Parts(), clock);
    }

    public ProjectAccess access() {
        return new Access();
    }

    public ProjectParts parts() {
        return new Parts();
    }

    public LinkedIssues linked() {
        return new Issues();
    }

    public People people() {
        return new Directory();
    }

    @Override
    public void close() {
        database.close();
    }

    private static final class Directory implements People {
        @Override
        public Optional<Actor> find(String userKey) {
            return PEOPLE.stream().filter(person -> person.key().equals(userKey)).findFirst();
        }

        @Override
        public Optional<Actor> findByName(String userName) {
            return find(userName);
        }
    }

    private static final class Parts implements ProjectParts {
        @Override
        public List<ComponentRef> listComponents(String projectKey) {
            return projectKey.equals("DEMO") ? List.of(new ComponentRef(1, "Gateway"), new ComponentRef(2, "Ledger")) : List.of();
        }

        @Override
        public List<ReleaseRef> listReleases(String projectKey) {
            return projectKey.equals("DEMO") ? List.of(new ReleaseRef(11, "1.0"), new ReleaseRef(12, "2.0")) : List.of();
        }

        @Override
        public List<AnyRelease> listEveryRelease(String projectKey) {
            return projectKey.equals("DEMO") ? List.of(new AnyRelease(new ReleaseRef(11, "1.0"), false), new AnyRelease(new ReleaseRef(12, "2.0"), false), new AnyRelease(new ReleaseRef(10, "0.9"), true)) : List.of();
        }
    }

    private static final class Issues implements LinkedIssues {
        private static final Map<Long, String> ALL = Map.of(1L, "DEMO-1", 2L, "DEMO-2", 3L, "DEMO-3", 9L, "DEMO-9");

        @Override
        public Map<Long, IssueRef> listVisible(Actor viewer, Collection<Long> issueIds) {
            return issueIds.stream().filter(id -> ALL.containsKey(id) && isVisible(viewer, id)).map(id -> new IssueRef(id, ALL.get(id), "Summary of " + ALL.get(id)))
                .collect(Collectors.toMap(IssueRef::id, issue -> issue, (first, second) -> first, TreeMap::new));
        }

        @Override
        public Optional<IssueRef> findVisibleByKey(Actor viewer, String issueKey) {
            return listVisible(viewer, ALL.keySet()).values().stream().filter(issue -> issue.key().equals(issueKey)).findFirst();
        }

        private static boolean isVisible(Actor viewer, long issueId) {
            return !viewer.equals(GHOST) && (issueId != 9 || viewer.equals(ADA));
        }
    }

    private static final class Access implements ProjectAccess {
        @Override
        public boolean maySeeProject(Actor actor, String projectKey) {
            return projectKey.equals("DEMO") && !actor.equals(GHOST) || projectKey.equals("SEC") && actor.equals(ADA);
        }

        @Override
        public boolean mayAdministerProject(Actor actor, String projectKey) {
            return actor.equals(ADA) && maySeeProject(actor, projectKey);
        }

        @Override
        public boolean maySeeIssue(Actor actor, String issueKey) {
            return new Issues().findVisibleByKey(actor, issueKey).isPresent();
        }

        @Override
        public boolean mayEditIssue(Actor actor, String issueKey) {
            return maySeeIssue(actor, issueKey);
        }

        @Override
        public Set<String> listVisibleIssues(Actor actor, Collection<String> issueKeys) {
            return issueKeys.stream().filter(key -> maySeeIssue(actor, key)).collect(Collectors.toSet());
        }

        @Override
        public Set<Long> listVisibleIssueIds(Actor actor, Collection<Long> issueIds) {
            return issueIds.stream().filter(id -> maySeeIssue(actor, "DEMO-" + id)).collect(Collectors.toSet());
        }

        @Override
        public boolean isInRole(Actor actor, String projectKey, String roleName) {
            return actor.equals(DEV) && projectKey.equals("DEMO") && roleName.equals("Developers");
        }

        @Override
        public List<Actor> listInRole(String projectKey, String roleName) {
            return roleName.equals("Developers") ? List.of(DEV) : roleName.equals("Architects") ? List.of(ADA) : List.of();
        }

        @Override
        public boolean isSystemAdministrator(Actor actor) {
            return false;
        }
    }
}
