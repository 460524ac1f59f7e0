package io.tandem.testing.baseline;

import io.tandem.adapter.store.baseline.AoBaselineStore;
import io.tandem.adapter.store.baseline.BaselinePieceRow;
import io.tandem.adapter.store.baseline.BaselineRow;
import io.tandem.adapter.store.shared.AoTransactions;
import io.tandem.plan.baseline.BaselineAccess;
import io.tandem.plan.baseline.BaselineInput;
import io.tandem.plan.baseline.BaselineReader;
import io.tandem.plan.baseline.BaselineService;
import io.tandem.plan.baseline.model.ReleaseBaseline;
import io.tandem.plan.baseline.model.ScopeIssue;
import io.tandem.plan.baseline.port.ReleaseScope;
import io.tandem.plan.buffer.model.ReleaseInfo;
import io.tandem.plan.buffer.model.ReleaseInfo.State;
import io.tandem.plan.buffer.port.BufferReleases;
import io.tandem.plan.model.WorkCalendar;
import io.tandem.rest.baseline.BaselineResource;
import io.tandem.rest.support.Guard;
import io.tandem.rest.support.OncePerKey;
import io.tandem.shared.AuditEvent;
import io.tandem.shared.port.CurrentUser;
import io.tandem.testing.AoDatabase;
import io.tandem.testing.MemoryStamps;
import io.tandem.testing.review.Reviews;
import io.tandem.testing.review.Town;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Baselines over a real database, in {@link Town}: petra and emil lead DEMO. DEMO has release 10 "1.0" (1 to 31 December 2026) with the issues {@link #scope}, release 11 "2.0" without days, and 12
 * "0.9", archived; SEC has release 20. The clock stands at noon of 20 November 2026; a person's day has 8 hours.
 */
public final class BaselineHouse implements AutoCloseable {
    public static final long RELEASE = 10;
    public static final long OTHER = 11;
    public final Town town = new Town();
    public final List<AuditEvent> audit = new ArrayList<>();
    public final MemoryStamps stamps = new MemoryStamps();
    public final Map<Long, ReleaseInfo> releases = new LinkedHashMap<>();
    /** The issues of release 10, by number. */
    public final Map<Long, ScopeIssue> scope = new TreeMap<>();
    public final AoDatabase database;
    public final AoTransactions transactions;
    public final AoBaselineStore store;
    public final BaselineService baselines;
    public final BaselineReader reader;
    private final MovingClock clock = new MovingClock();

    public BaselineHouse() {
        this(AoDatabase.Kind.H2);
    }

    public BaselineHouse(AoDatabase.Kind kind) {
        database = AoDatabase.open(kind, BaselineRow.class, BaselinePieceRow.class);
        release(new ReleaseInfo(RELEASE, "1.0", LocalDate.of(2026, 12, 1), LocalDate.of(2026, 12, 31), State.OPEN));
        release(new ReleaseInfo(OTHER, "2.0", null, null, State.OPEN));
        release(new ReleaseInfo(12, "0.9", null, null, State.ARCHIVED));
        release(new ReleaseInfo(20, "1.0", null, null, State.OPEN));
        transactions = new AoTransactions(database.activeObjects());
        store = new AoBaselineStore(database.activeObjects());
        BaselineAccess access = new BaselineAccess(town);
        baselines = new BaselineService(store, new Versions(), new Scope(), access, audit::add, stamps, transactions, clock);
        reader = new BaselineReader(store, new Versions(), new Scope(), access, town, project -> WorkCalendar.of(ZoneOffset.UTC, 8, 5));
    }

    public void release(ReleaseInfo release) {
        releases.put(release.id(), release);
    }

    /** The issue DEMO-{@code number} as it is from now on. */
    public BaselineHouse planned(long number, Double personDays, Double points, LocalDate due) {
        long id = 10_000 + number;
        scope.put(id, new ScopeIssue(id, "DEMO-" + number, personDays == null ? null : Long.valueOf(Math.round(personDays * 28_800)), points, due));
        return this;
    }

    /** A baseline of release 10 by petra. */
    public ReleaseBaseline taken(String name) {
        return baselines.take(Reviews.PETRA, "DEMO", new BaselineInput(RELEASE, name, null, null));
    }

    public void later(Duration time) {
        clock.now = clock.now.plus(time);
    }

    /** The resource for this current user. */
    public BaselineResource resource(CurrentUser currentUser, OncePerKey once) {
        return new BaselineResource(new Guard(currentUser, town), once, reader, baselines);
    }

    @Override
    public void close() {
        database.close();
    }

    private final class Versions implements BufferReleases {
        @Override
        public List<ReleaseInfo> list(String projectKey) {
            return releases.values().stream().filter(release -> release.state() != State.ARCHIVED && belongs(projectKey, release.id())).toList();
        }

        @Override
        public Optional<ReleaseInfo> find(String projectKey, long releaseId) {
            return Optional.ofNullable(releases.get(releaseId)).filter(release -> belongs(projectKey, releaseId));
        }

        private boolean belongs(String projectKey, long releaseId) {
            return projectKey.equals(releaseId < 20 ? "DEMO" : "SEC");
        }
    }

    private final class Scope implements ReleaseScope {
        @Override
        public List<ScopeIssue> list(String projectKey, long releaseId, int most) {
            return releaseId == RELEASE ? scope.values().stream().limit(most).toList() : List.of();
        }

        @Override
        public Map<Long, List<Long>> listIds(String projectKey, Collection<Long> releaseIds) {
            return releaseIds.contains(RELEASE) && !scope.isEmpty() ? Map.of(RELEASE, List.copyOf(scope.keySet())) : Map.of();
        }

        @Override
        public Map<Long, Name> listNames(Collection<Long> issueIds) {
            return issueIds.stream().flatMap(id -> town.find(id).stream()).collect(Collectors.toMap(issue -> issue.id(), issue -> new Name(issue.key(), "About " + issue.key())));
        }
    }

    private static final class MovingClock extends Clock {
        private Instant now = Reviews.NOON;

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}
