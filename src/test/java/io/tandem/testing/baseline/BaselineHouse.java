package io.tandem.testing.baseline;

import io.tandem.adapter.store.baseline.AoBaselineStore;
import io.tandem.adapter.store.baseline.BaselinePieceRow;
import io.tandem.adapter.store.baseline.BaselineRow;
import io.tandem.adapter.store.shared.AoTransactions;
import io.tandem.metric.api.IssueFactReader;
import io.tandem.metric.api.IssueFactRecord;
import io.tandem.metric.api.IssueRemovalRecord;
import io.tandem.plan.api.ChangeWork;
import io.tandem.plan.api.DeviationCause;
import io.tandem.plan.api.ForecastReader;
import io.tandem.plan.api.Outlook;
import io.tandem.plan.api.ReleaseForecast;
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
import io.tandem.plan.deviation.BaselineDeviations;
import io.tandem.plan.deviation.DeviationService;
import io.tandem.plan.deviation.StandingService;
import io.tandem.plan.deviation.port.LostTime;
import io.tandem.plan.model.WorkCalendar;
import io.tandem.plan.port.Calendars;
import io.tandem.plan.value.BaselineValues;
import io.tandem.plan.value.ValueDesk;
import io.tandem.plan.value.ValueService;
import io.tandem.rest.baseline.BaselineResource;
import io.tandem.rest.support.Guard;
import io.tandem.rest.support.OncePerKey;
import io.tandem.shared.AuditEvent;
import io.tandem.shared.Reason;
import io.tandem.shared.Spans;
import io.tandem.shared.port.CurrentUser;
import io.tandem.testing.AoDatabase;
import io.tandem.testing.MemoryStamps;
import io.tandem.testing.review.Keys;
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
    public final ValueService values;
    public final DeviationService deviations;
    public final StandingService standings;
    /** What the facts say of issues, by number. */
    public final Map<Long, IssueFactRecord> facts = new TreeMap<>();
    /** When issues waited for a review, by number. */
    public final Map<Long, Spans> reviewWaits = new TreeMap<>();
    /** How often facts were asked for. */
    public int factReadings;
    /** How often forecasts were asked for. */
    public int forecastReadings;
    private final BaselineValues baselineValues;
    private final BaselineDeviations baselineDeviations;
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
        Calendars calendars = project -> WorkCalendar.of(ZoneOffset.UTC, 8, 5);
        reader = new BaselineReader(store, new Versions(), new Scope(), access, town, calendars);
        ValueDesk desk = new ValueDesk(store, new Scope(), new Facts(), calendars);
        values = new ValueService(store, new Versions(), desk, calendars, clock);
        baselineValues = new BaselineValues(reader, desk, values, calendars, clock);
        deviations = new DeviationService(new Facts(), List.of(new Waits()), calendars);
        baselineDeviations = new BaselineDeviations(reader, store, new Scope(), deviations, town, calendars, clock);
        standings = new StandingService(new Versions(), store, new Scope(), new Forecasts(), deviations, calendars, clock);
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

    /** What the facts say of the issue DEMO-{@code number} from now on, with its estimate and points of the scope. @param logged person-days, at the start */
    public BaselineHouse happened(long number, Instant started, Instant done, double logged, Instant... scopeChanges) {
        long id = 10_000 + number;
        ScopeIssue issue = scope.getOrDefault(id, new ScopeIssue(id, "DEMO-" + number, null, null, null));
        List<IssueFactRecord.Logged> work = logged == 0 ? List.of() : List.of(new IssueFactRecord.Logged(started, "dev", Math.round(logged * 28_800)));
        facts.put(id, new IssueFactRecord(id, issue.key(), "DEMO", "Story", false, done == null, Instant.parse("2026-10-01T08:00:00Z"), started, started, done, issue.due(), issue.due(), issue.seconds(), null,
            issue.points(), List.of(), List.of(), new IssueFactRecord.Counts(0, 0, 0, 0, 0, 0), 0, 0, 0, 0, List.of(), List.of(), List.of(scopeChanges), List.of(), work, null));
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
        return new BaselineResource(new Guard(currentUser, town), once, reader, baselines, baselineValues, baselineDeviations, new Keys());
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

    private final class Facts implements IssueFactReader {
        @Override
        public List<IssueFactRecord> listByIds(Collection<Long> issueIds) {
            factReadings++;
            return issueIds.stream().map(facts::get).filter(java.util.Objects::nonNull).toList();
        }

        @Override
        public List<IssueFactRecord> listChanged(String projectKey, Instant since, long afterId, int count) {
            throw new AssertionError("nobody asks");
        }

        @Override
        public List<IssueRemovalRecord> listRemoved(String projectKey, Instant since, long afterId, int count) {
            throw new AssertionError("nobody asks");
        }
    }

    private final class Waits implements LostTime {
        @Override
        public DeviationCause cause() {
            return DeviationCause.REVIEW_WAITING;
        }

        @Override
        public Map<Long, Spans> list(String projectKey, java.util.Set<Long> issueIds, Instant from, Instant to) {
            return reviewWaits;
        }
    }

    /** Release 1.0 is expected on 15 January 2027. */
    private final class Forecasts implements ForecastReader {
        @Override
        public ReleaseForecast read(String projectKey, String release) {
            return readAll(projectKey, List.of(release)).get(release);
        }

        @Override
        public ReleaseForecast read(String projectKey, String release, ChangeWork change) {
            throw new AssertionError("nobody asks");
        }

        @Override
        public Map<String, ReleaseForecast> readAll(String projectKey, Collection<String> names) {
            forecastReadings++;
            Outlook outlook = new Outlook(LocalDate.of(2027, 1, 15), LocalDate.of(2027, 1, 22), LocalDate.of(2027, 1, 29), 0.2);
            return names.stream().collect(Collectors.toMap(name -> name, name -> name.equals("1.0") ? new ReleaseForecast(name, null, outlook, null, null, null, List.of())
                : ReleaseForecast.none(name, null, null, List.of(Reason.of("plan.missing.facts")))));
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
