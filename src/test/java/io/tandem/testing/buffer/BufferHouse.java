package io.tandem.testing.buffer;

import io.tandem.adapter.store.buffer.AoBufferStore;
import io.tandem.adapter.store.buffer.BufferEntryRow;
import io.tandem.adapter.store.buffer.BufferPlanRow;
import io.tandem.adapter.store.buffer.BufferPointRow;
import io.tandem.adapter.store.buffer.BufferRow;
import io.tandem.adapter.store.shared.AoTransactions;
import io.tandem.plan.api.BufferDraw;
import io.tandem.plan.buffer.BufferAccess;
import io.tandem.plan.buffer.BufferDesk;
import io.tandem.plan.buffer.BufferInput;
import io.tandem.plan.buffer.BufferMeasure;
import io.tandem.plan.buffer.BufferReader;
import io.tandem.plan.buffer.BufferService;
import io.tandem.plan.buffer.BufferView;
import io.tandem.plan.buffer.LedgerService;
import io.tandem.plan.buffer.SourceLedger;
import io.tandem.plan.buffer.model.ReleaseBuffer;
import io.tandem.plan.buffer.model.ReleaseInfo;
import io.tandem.plan.buffer.model.ReleaseInfo.State;
import io.tandem.plan.buffer.model.ReleaseIssue;
import io.tandem.plan.buffer.port.BufferCalendar;
import io.tandem.plan.buffer.port.BufferIssues;
import io.tandem.plan.buffer.port.BufferReleases;
import io.tandem.plan.model.WorkingWeek;
import io.tandem.rest.buffer.BufferBodies;
import io.tandem.rest.buffer.BufferResource;
import io.tandem.rest.support.Guard;
import io.tandem.rest.support.OncePerKey;
import io.tandem.shared.Actor;
import io.tandem.shared.AuditEvent;
import io.tandem.shared.PageRequest;
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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Buffers over a real database, in {@link Town}: petra and emil lead DEMO, dev and ada write. DEMO has release 10 "1.0" (1 to 31 December 2026) with the issues {@link #work}, release 11 "2.0" without
 * days, and 12 "0.9", archived; SEC has release 20. The clock stands at noon of 20 November 2026 until {@link #tomorrow}.
 */
public final class BufferHouse implements AutoCloseable {
    public static final long RELEASE = 10;
    public static final long OTHER = 11;
    public final Town town = new Town();
    public final List<AuditEvent> audit = new ArrayList<>();
    public final Map<Long, ReleaseInfo> releases = new LinkedHashMap<>();
    public final List<ReleaseIssue> work = new ArrayList<>();
    /** What the sources say draws at present. */
    public final List<BufferDraw> drawing = new ArrayList<>();
    public final AoDatabase database;
    public final AoTransactions transactions;
    public final AoBufferStore store;
    public final SourceLedger sources;
    public final BufferMeasure measure;
    public final BufferService buffers;
    public final LedgerService ledger;
    public final BufferReader reader;
    private final MovingClock clock = new MovingClock();

    public BufferHouse() {
        this(AoDatabase.Kind.H2);
    }

    public BufferHouse(AoDatabase.Kind kind) {
        database = AoDatabase.open(kind, BufferRow.class, BufferPlanRow.class, BufferEntryRow.class, BufferPointRow.class);
        town.putIntoRole("Developers", Reviews.DEV, Reviews.OLGA);
        release(new ReleaseInfo(RELEASE, "1.0", LocalDate.of(2026, 12, 1), LocalDate.of(2026, 12, 31), State.OPEN));
        release(new ReleaseInfo(OTHER, "2.0", null, null, State.OPEN));
        release(new ReleaseInfo(12, "0.9", null, null, State.ARCHIVED));
        release(new ReleaseInfo(20, "1.0", null, null, State.OPEN));
        transactions = new AoTransactions(database.activeObjects());
        store = new AoBufferStore(database.activeObjects(), new MemoryStamps());
        BufferAccess access = new BufferAccess(town);
        BufferDesk desk = new BufferDesk(store, new Versions(), audit::add);
        BufferCalendar calendar = new Calendar();
        sources = new SourceLedger(store, desk, calendar, transactions, clock);
        measure = new BufferMeasure(store, new Versions(), (project, release) -> List.copyOf(work), sources,
            List.of((project, release, name) -> drawing.stream().filter(draw -> draw.releaseId() == release).toList()), calendar, transactions, clock);
        buffers = new BufferService(store, access, desk, (project, release) -> List.copyOf(work), measure, transactions, clock);
        ledger = new LedgerService(store, access, desk, new Issues(), calendar, transactions, clock);
        reader = new BufferReader(store, new Versions(), desk, access, town, (project, release) -> List.copyOf(work), calendar, clock);
    }

    public void release(ReleaseInfo release) {
        releases.put(release.id(), release);
    }

    /** The release as it is from now on. */
    public void becomes(long releaseId, State state) {
        ReleaseInfo before = releases.get(releaseId);
        release(new ReleaseInfo(releaseId, before.name(), before.start(), before.due(), state));
    }

    /** An issue nobody touched. */
    public BufferHouse estimated(long issueId, double days) {
        work.removeIf(issue -> issue.id() == issueId);
        work.add(new ReleaseIssue(issueId, days, 0, days, false));
        return this;
    }

    /** The issue as it is from now on. */
    public void becomes(ReleaseIssue issue) {
        work.removeIf(before -> before.id() == issue.id());
        work.add(issue);
    }

    /** Sets up and plans the release by half of the cut. */
    public ReleaseBuffer planned() {
        return planned(RELEASE, new BufferInput(0, "HALF", 50.0, 1.0, null, null, null, null));
    }

    public ReleaseBuffer planned(long releaseId, BufferInput input) {
        ReleaseBuffer saved = buffers.save(Reviews.PETRA, "DEMO", releaseId, input);
        return buffers.plan(Reviews.PETRA, "DEMO", releaseId, saved.version(), null);
    }

    public BufferView view() {
        return reader.get(Reviews.PETRA, "DEMO", RELEASE, null, PageRequest.first());
    }

    /** Days drawn by cause, like {@code {DEBT=5.0}}. */
    public Map<String, Double> drawn() {
        Map<String, Double> drawn = new LinkedHashMap<>();
        view().causes().forEach(total -> drawn.put(total.cause().name(), total.days()));
        return drawn;
    }

    /** A day later. */
    public void tomorrow() {
        clock.now = clock.now.plus(Duration.ofDays(1));
    }

    /** The resource for this current user. */
    public BufferResource resource(CurrentUser currentUser, OncePerKey once) {
        return new BufferResource(new Guard(currentUser, town), once, reader, buffers, ledger, new BufferBodies(new Keys()));
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

    private static final class Calendar implements BufferCalendar {
        @Override
        public LocalDate dayOf(Instant at) {
            return LocalDate.ofInstant(at, ZoneOffset.UTC);
        }

        @Override
        public WorkingWeek week() {
            return new WorkingWeek(5);
        }
    }

    private final class Issues implements BufferIssues {
        @Override
        public Optional<LinkedIssue> findVisible(Actor viewer, String issueKey) {
            return town.find(issueKey).filter(issue -> town.maySeeIssue(viewer, issueKey)).map(issue -> new LinkedIssue(issue.id(), issue.key()));
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
