package io.tandem.plan.baseline;

import io.tandem.plan.baseline.ComparisonView.Counts;
import io.tandem.plan.baseline.ComparisonView.Kind;
import io.tandem.plan.baseline.ComparisonView.Line;
import io.tandem.plan.baseline.ComparisonView.Side;
import io.tandem.plan.baseline.model.CurrentRule;
import io.tandem.plan.baseline.model.ReleaseBaseline;
import io.tandem.plan.baseline.model.ScopeComparison;
import io.tandem.plan.baseline.model.ScopeIssue;
import io.tandem.plan.baseline.model.ScopeTotals;
import io.tandem.plan.baseline.port.BaselineStore;
import io.tandem.plan.baseline.port.ReleaseScope;
import io.tandem.plan.baseline.port.ReleaseScope.Name;
import io.tandem.plan.buffer.model.ReleaseInfo;
import io.tandem.plan.buffer.port.BufferReleases;
import io.tandem.plan.model.WorkCalendar;
import io.tandem.plan.port.Calendars;
import io.tandem.shared.Actor;
import io.tandem.shared.ConflictException;
import io.tandem.shared.NotFoundException;
import io.tandem.shared.Page;
import io.tandem.shared.PageRequest;
import io.tandem.shared.Problem;
import io.tandem.shared.Problems;
import io.tandem.shared.port.ProjectAccess;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads baselines and says what changed since. */
public final class BaselineReader {
    private final BaselineStore store;
    private final BufferReleases releases;
    private final ReleaseScope scope;
    private final BaselineAccess access;
    private final ProjectAccess issues;
    private final Calendars calendars;

    public BaselineReader(BaselineStore store, BufferReleases releases, ReleaseScope scope, BaselineAccess access, ProjectAccess issues, Calendars calendars) {
        this.store = store;
        this.releases = releases;
        this.scope = scope;
        this.access = access;
        this.issues = issues;
        this.calendars = calendars;
    }

    /** Newest first. @param releaseId null for those of all releases, deleted ones too */
    public Page<BaselineView> list(Actor actor, String projectKey, Long releaseId, PageRequest page) {
        access.requireRead(actor, projectKey);
        List<ReleaseBaseline> all = releaseId == null ? store.list(projectKey) : store.listOf(projectKey, releaseId);
        Map<Long, ReleaseBaseline> current = CurrentRule.byRelease(all);
        Map<Long, ReleaseInfo> known = releases.list(projectKey).stream().collect(Collectors.toMap(ReleaseInfo::id, Function.identity(), (one, other) -> one, HashMap::new));
        boolean mayChange = access.mayChange(actor, projectKey);
        double hours = calendars.get(projectKey).hoursPerDay();
        return new Page<>(page.start(), page.limit(), all.size(), all.stream().skip(page.start()).limit(page.limit())
            .map(baseline -> new BaselineView(baseline, known.computeIfAbsent(baseline.releaseId(), id -> release(baseline)), current.get(baseline.releaseId()).id() == baseline.id(), mayChange, hours)).toList());
    }

    /** The releases a baseline can be taken of, in the project's order. */
    public List<ReleaseInfo> listReleases(Actor actor, String projectKey) {
        access.requireRead(actor, projectKey);
        return releases.list(projectKey);
    }

    /** Whether this person may take baselines of this project's releases. */
    public boolean mayChange(Actor actor, String projectKey) {
        return access.mayChange(actor, projectKey);
    }

    /** @throws NotFoundException when there is none for this person */
    public BaselineView get(Actor actor, long id) {
        ReleaseBaseline baseline = find(actor, id);
        boolean isCurrent = CurrentRule.current(store.listOf(baseline.projectKey(), baseline.releaseId())).filter(current -> current.id() == id).isPresent();
        return new BaselineView(baseline, release(baseline), isCurrent, access.mayChange(actor, baseline.projectKey()), calendars.get(baseline.projectKey()).hoursPerDay());
    }

    private ReleaseBaseline find(Actor actor, long id) {
        return store.find(id).filter(baseline -> access.mayRead(actor, baseline.projectKey())).orElseThrow(() -> new NotFoundException(Problem.of("baseline.unknown", id)));
    }

    private ReleaseInfo release(ReleaseBaseline baseline) {
        return releases.find(baseline.projectKey(), baseline.releaseId()).orElseGet(() -> ReleaseInfo.gone(baseline.releaseId(), baseline.releaseName()));
    }

    /**
     * What changed since.
     *
     * @param withId another baseline of the same release; null for the release as it is now
     * @throws ConflictException when the release was deleted and there is no now
     */
    public ComparisonView compare(Actor actor, long id, Long withId) {
        ReleaseBaseline baseline = find(actor, id);
        ReleaseBaseline with = withId == null ? null : other(actor, baseline, withId);
        List<ScopeIssue> before = store.listIssues(id);
        ReleaseInfo release = release(baseline);
        if (with == null && release.state() == ReleaseInfo.State.GONE) {
            throw new ConflictException(Problem.of("baseline.release.gone", baseline.releaseName()));
        }
        List<ScopeIssue> after = with == null ? scope.list(baseline.projectKey(), baseline.releaseId(), BaselineService.MOST_ISSUES * 2) : store.listIssues(with.id());
        WorkCalendar calendar = calendars.get(baseline.projectKey());
        LocalDate start = with == null ? release.start() : with.start();
        LocalDate due = with == null ? release.due() : with.due();
        Long moved = baseline.due() == null || due == null ? null : Long.valueOf(calendar.between(baseline.due(), due));
        ScopeComparison comparison = ScopeComparison.of(before, after);
        List<Line> lines = lines(actor, comparison);
        int differing = comparison.added().size() + comparison.removed().size() + comparison.changed().size();
        Counts counts = new Counts(comparison.added().size(), comparison.removed().size(), comparison.changed().size(), comparison.unchanged(), differing - lines.size());
        return new ComparisonView(baseline, with, new Side(baseline.start(), baseline.due(), ScopeTotals.of(before), null), new Side(start, due, ScopeTotals.of(after), moved), lines, counts, calendar.hoursPerDay());
    }

    private ReleaseBaseline other(Actor actor, ReleaseBaseline baseline, long withId) {
        ReleaseBaseline with = find(actor, withId);
        new Problems().require(with.releaseId() == baseline.releaseId() && with.projectKey().equals(baseline.projectKey()), "with", "baseline.other.release").throwIfAny();
        return with;
    }

    private List<Line> lines(Actor actor, ScopeComparison comparison) {
        Stream<Line> added = comparison.added().stream().map(issue -> new Line(Kind.ADDED, issue.key(), null, null, issue));
        Stream<Line> removed = comparison.removed().stream().map(issue -> new Line(Kind.REMOVED, issue.key(), null, issue, null));
        Stream<Line> changed = comparison.changed().stream().map(change -> new Line(Kind.CHANGED, change.after().key(), null, change.before(), change.after()));
        List<Line> all = Stream.of(added, removed, changed).flatMap(Function.identity()).toList();
        List<Long> ids = all.stream().map(BaselineReader::id).toList();
        Set<Long> visible = ids.isEmpty() ? Set.of() : issues.listVisibleIssueIds(actor, ids);
        Map<Long, Name> names = visible.isEmpty() ? Map.of() : scope.listNames(visible);
        return all.stream().filter(line -> visible.contains(id(line))).map(line -> named(line, names.get(id(line)))).toList();
    }

    private static Line named(Line line, Name name) {
        return name == null ? line : new Line(line.kind(), name.key(), name.summary(), line.before(), line.after());
    }

    private static long id(Line line) {
        return line.after() == null ? line.before().id() : line.after().id();
    }
}
