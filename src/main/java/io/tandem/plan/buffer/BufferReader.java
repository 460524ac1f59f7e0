package io.tandem.plan.buffer;

import io.tandem.plan.buffer.BufferView.Line;
import io.tandem.plan.buffer.BufferView.Right;
import io.tandem.plan.buffer.model.Baseline;
import io.tandem.plan.buffer.model.BufferSettings;
import io.tandem.plan.buffer.model.CauseTotal;
import io.tandem.plan.buffer.model.Chain;
import io.tandem.plan.buffer.model.Fever;
import io.tandem.plan.buffer.model.FeverPoint;
import io.tandem.plan.buffer.model.LedgerEntry;
import io.tandem.plan.buffer.model.ReleaseBuffer;
import io.tandem.plan.buffer.model.ReleaseInfo;
import io.tandem.plan.buffer.port.BufferCalendar;
import io.tandem.plan.buffer.port.BufferReleases;
import io.tandem.plan.buffer.port.BufferStore;
import io.tandem.plan.buffer.port.ReleaseWork;
import io.tandem.shared.Actor;
import io.tandem.shared.NotFoundException;
import io.tandem.shared.Page;
import io.tandem.shared.PageRequest;
import io.tandem.shared.Problem;
import io.tandem.shared.Problems;
import io.tandem.shared.port.ProjectAccess;
import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads buffers from what is stored: the number of queries does not grow with the ledger. */
public final class BufferReader {
    /** About three years of days. */
    static final int MOST_POINTS = 1_100;

    private final BufferStore store;
    private final BufferReleases releases;
    private final BufferDesk desk;
    private final BufferAccess access;
    private final ProjectAccess issues;
    private final ReleaseWork work;
    private final BufferCalendar calendar;
    private final Clock clock;

    public BufferReader(BufferStore store, BufferReleases releases, BufferDesk desk, BufferAccess access, ProjectAccess issues, ReleaseWork work, BufferCalendar calendar, Clock clock) {
        this.store = store;
        this.releases = releases;
        this.desk = desk;
        this.access = access;
        this.issues = issues;
        this.work = work;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** The releases of a project that are not archived, and those of others that have a plan: open ones first, each in the project's order. */
    public Page<BufferSummary> list(Actor actor, String projectKey, PageRequest page) {
        access.requireRead(actor, projectKey);
        List<ReleaseBuffer> buffers = store.list(projectKey).stream().filter(buffer -> buffer.findBaseline().isPresent()).toList();
        List<ReleaseInfo> all = releases(projectKey, buffers);
        List<ReleaseInfo> wanted = all.stream().skip(page.start()).limit(page.limit()).toList();
        Map<Long, ReleaseBuffer> byRelease = buffers.stream().collect(Collectors.toMap(ReleaseBuffer::releaseId, buffer -> buffer));
        List<ReleaseBuffer> shown = wanted.stream().map(release -> byRelease.get(release.id())).filter(Objects::nonNull).toList();
        Map<Long, Double> drawn = store.listDrawn(shown);
        Map<Long, FeverPoint> points = store.listLatestPoints(shown);
        return new Page<>(page.start(), page.limit(), all.size(), wanted.stream().map(release -> new BufferSummary(release, fever(byRelease.get(release.id()), drawn, points))).toList());
    }

    private List<ReleaseInfo> releases(String projectKey, List<ReleaseBuffer> buffers) {
        List<ReleaseInfo> all = new ArrayList<>(releases.list(projectKey));
        Set<Long> known = all.stream().map(ReleaseInfo::id).collect(Collectors.toSet());
        buffers.stream().filter(buffer -> !known.contains(buffer.releaseId())).forEach(buffer -> all.add(desk.getRelease(projectKey, buffer.releaseId())));
        all.sort(java.util.Comparator.comparing(ReleaseInfo::state));
        return all;
    }

    private static Fever fever(ReleaseBuffer buffer, Map<Long, Double> drawn, Map<Long, FeverPoint> points) {
        if (buffer == null) {
            return null;
        }
        FeverPoint point = points.get(buffer.id());
        return Fever.of(drawn.getOrDefault(buffer.id(), 0.0), buffer.getBaseline().size(), point == null ? null : point.completion(), buffer.settings().lines());
    }

    /** @param number which plan is wanted; null for the one in force. @throws NotFoundException when there is no such release, or plan, for this person */
    public BufferView get(Actor actor, String projectKey, long releaseId, Integer number, PageRequest page) {
        access.requireRead(actor, projectKey);
        ReleaseInfo release = desk.getRelease(projectKey, releaseId);
        ReleaseBuffer buffer = desk.getBuffer(projectKey, release);
        Set<Right> rights = rights(actor, projectKey, release);
        if (buffer.findBaseline().isEmpty() && number == null) {
            return nothing(release, buffer, page, rights);
        }
        List<Baseline> plans = store.listBaselines(buffer.id());
        Baseline plan = plans.stream().filter(each -> number == null || each.number() == number).findFirst().orElseThrow(() -> new NotFoundException(Problem.of("buffer.baseline.unknown", number)));
        List<FeverPoint> points = store.listPoints(buffer.id(), plan.number(), MOST_POINTS);
        List<CauseTotal> causes = store.listTotals(buffer.id(), plan.number());
        FeverPoint last = points.isEmpty() ? null : points.get(points.size() - 1);
        Fever now = Fever.of(causes.stream().mapToDouble(CauseTotal::days).sum(), plan.size(), last == null ? null : last.completion(), buffer.settings().lines());
        boolean isPast = buffer.findBaseline().filter(present -> present.number() == plan.number()).isEmpty();
        Page<Line> ledger = lines(actor, store.listEntries(buffer.id(), plan.number(), page), rights.contains(Right.DRAW) && !isPast && release.isWritable());
        return new BufferView(release, buffer, plan, plans, now, PlanDays.of(plan, buffer, release, last, calendar, clock.instant()), points, causes, ledger,
            BufferRemarks.missing(plan, now), BufferRemarks.notes(release, buffer, plan, last), rights);
    }

    private BufferView nothing(ReleaseInfo release, ReleaseBuffer buffer, PageRequest page, Set<Right> rights) {
        BufferView.Days days = new BufferView.Days(calendar.dayOf(clock.instant()), null, null, null, null, buffer.settings().due() == null ? release.due() : buffer.settings().due());
        return new BufferView(release, buffer, null, List.of(), null, days, List.of(), List.of(), new Page<>(page.start(), page.limit(), 0, List.of()), BufferRemarks.missing(null, null),
            BufferRemarks.notes(release, buffer, null, null), rights);
    }

    private Set<Right> rights(Actor actor, String projectKey, ReleaseInfo release) {
        Set<Right> rights = EnumSet.noneOf(Right.class);
        if (release.isWritable() && access.mayDraw(actor, projectKey)) {
            rights.add(Right.DRAW);
        }
        if (release.isWritable() && access.mayPlan(actor, projectKey)) {
            rights.add(Right.PLAN);
        }
        return rights;
    }

    private Page<Line> lines(Actor actor, Page<LedgerEntry> entries, boolean mayReverse) {
        Set<Long> reversed = store.listReversed(entries.values().stream().map(LedgerEntry::id).toList());
        Set<Long> about = entries.values().stream().map(LedgerEntry::aboutIssue).filter(Objects::nonNull).collect(Collectors.toSet());
        Set<Long> visible = about.isEmpty() ? Set.of() : issues.listVisibleIssueIds(actor, about);
        return entries.map(entry -> {
            boolean isReversed = reversed.contains(entry.id());
            boolean isByHand = entry.source() == null && entry.reverses() == null;
            return new Line(entry, entry.aboutIssue() == null || visible.contains(entry.aboutIssue()), isReversed, mayReverse && isByHand && !isReversed);
        });
    }

    /** What a plan made now would come to. @param share percent, @param people as in the settings; missing ones mean as they are set */
    public Proposal propose(Actor actor, String projectKey, long releaseId, Double share, Double people) {
        access.requireRead(actor, projectKey);
        ReleaseInfo release = desk.getRelease(projectKey, releaseId);
        access.requirePlan(actor, projectKey);
        BufferSettings now = desk.getBuffer(projectKey, release).settings();
        Problems problems = new Problems();
        double wantedShare = InputChecks.share(Optional.ofNullable(share).orElse(now.share() * 100), problems);
        double wantedPeople = InputChecks.people(Optional.ofNullable(people).orElse(now.people()), problems);
        problems.throwIfAny();
        return Proposal.of(Chain.of(release.state() == ReleaseInfo.State.GONE ? List.of() : work.list(projectKey, releaseId), wantedShare / 100), wantedPeople);
    }
}
