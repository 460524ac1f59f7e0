package io.tandem.adapter.store.metric;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.tandem.metric.model.DayFacts;
import io.tandem.metric.model.DoneIssue;
import io.tandem.metric.model.FactScope;
import io.tandem.metric.model.IssueFact;
import io.tandem.metric.model.OpenWork;
import io.tandem.metric.model.ProjectState;
import io.tandem.metric.model.RemovedIssue;
import io.tandem.metric.model.StoredFact;
import io.tandem.metric.port.FactStore;
import io.tandem.shared.DateRange;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.java.ao.DBParam;
import net.java.ao.Query;

/** Facts, days and projects in Active Objects. */
public final class AoFactStore implements FactStore {
    private static final String BY_ISSUE = "ISSUE_ID IN (%s)";
    private static final int REMOVED_AT_ONCE = 500;
    private static final long NO_JOB = -1;

    private final ActiveObjects activeObjects;
    private final DayTables days;

    public AoFactStore(ActiveObjects activeObjects) {
        this.activeObjects = activeObjects;
        this.days = new DayTables(activeObjects);
    }

    @Override
    public Optional<ProjectState> findProject(String projectKey) {
        return row(projectKey).map(ProjectMapper::state);
    }

    @Override
    public List<ProjectState> listProjects(List<String> projectKeys, FactScope scope) {
        Stream<ProjectRow> rows = Pieces.find(projectKeys, "PROJECT_KEY IN (%s)", (criteria, parameters) -> activeObjects.find(ProjectRow.class, Query.select().where(criteria, parameters)));
        if (scope.isWhole()) {
            return rows.map(ProjectMapper::state).toList();
        }
        Map<String, OpenWork> open = days.listOpen(projectKeys.stream().map(key -> ScopeKey.of(key, scope)).toList());
        return rows.map(row -> ProjectMapper.state(row, open.getOrDefault(ScopeKey.of(row.getProjectKey(), scope), OpenWork.none()))).toList();
    }

    @Override
    public List<ProjectState> listAllProjects() {
        return Arrays.stream(activeObjects.find(ProjectRow.class, Query.select().order("ID ASC"))).map(ProjectMapper::state).toList();
    }

    @Override
    public void removeProject(String projectKey, Instant at) {
        removeFactsNotBy(projectKey, NO_JOB, at);
        days.remove(projectKey);
        activeObjects.deleteWithSQL(ProjectRow.class, "PROJECT_KEY = ?", projectKey);
    }

    @Override
    public List<Long> listInUnstartedSprints(String projectKey) {
        List<Long> issueIds = new ArrayList<>();
        Query query = Query.select("ID, ISSUE_ID").where("PROJECT_KEY = ? AND SPRINT_AHEAD = ?", projectKey, Boolean.TRUE);
        activeObjects.stream(IssueFactRow.class, query, row -> issueIds.add(row.getIssueId()));
        return issueIds;
    }

    @Override
    public void saveProject(ProjectState state) {
        ProjectRow row = row(state.projectKey()).orElseGet(() -> activeObjects.create(ProjectRow.class,
                new DBParam("PROJECT_KEY", state.projectKey()), new DBParam("BUILT", false), new DBParam("BUILDING", false),
                new DBParam("HOURS_PER_DAY", state.time().hoursPerDay()), new DBParam("DAYS_PER_WEEK", state.time().daysPerWeek()), new DBParam("ZONE_NAME", ZoneOffset.UTC.getId()),
                new DBParam("ISSUES", 0L), new DBParam("OPEN_ISSUES", 0L), new DBParam("OPEN_DEFECTS", 0L), new DBParam("DONE_UNDATED", 0L), new DBParam("PLAN_EMPTY", 0L)));
        ProjectMapper.fill(row, state);
        row.save();
    }

    private Optional<ProjectRow> row(String projectKey) {
        return Arrays.stream(activeObjects.find(ProjectRow.class, Query.select().where("PROJECT_KEY = ?", projectKey))).findFirst();
    }

    @Override
    public List<IssueFact> listFacts(Collection<Long> issueIds) {
        return rows(issueIds).map(FactMapper::fact).toList();
    }

    @Override
    public List<StoredFact> listStored(Collection<Long> issueIds) {
        return rows(issueIds).map(FactMapper::stored).toList();
    }

    private Stream<IssueFactRow> rows(Collection<Long> issueIds) {
        return Pieces.find(issueIds, BY_ISSUE, (criteria, parameters) -> activeObjects.find(IssueFactRow.class, Query.select().where(criteria, parameters).order("ISSUE_ID ASC")));
    }

    @Override
    public List<IssueFact> listFactsAfter(String projectKey, long issueId, int count) {
        Query query = Query.select().where("PROJECT_KEY = ? AND ISSUE_ID > ?", projectKey, issueId).order("ISSUE_ID ASC").limit(count);
        return Arrays.stream(activeObjects.find(IssueFactRow.class, query)).map(FactMapper::fact).toList();
    }

    @Override
    public List<StoredFact> listChanged(String projectKey, Instant since, long afterId, int count) {
        // From the beginning on means all: facts older than the column have no time of change.
        Query query = since.equals(Instant.EPOCH) ? Query.select().where("PROJECT_KEY = ? AND ISSUE_ID > ?", projectKey, afterId)
                : Query.select().where("PROJECT_KEY = ? AND CHANGED_AT >= ? AND ISSUE_ID > ?", projectKey, since.toEpochMilli(), afterId);
        // The project too, or H2 sorts what the index has in order.
        query = query.order("PROJECT_KEY ASC, ISSUE_ID ASC").limit(count);
        return Arrays.stream(activeObjects.find(IssueFactRow.class, query)).map(FactMapper::stored).toList();
    }

    @Override
    public List<RemovedIssue> listRemoved(String projectKey, Instant since, long afterId, int count) {
        Query query = Query.select().where("PROJECT_KEY = ? AND REMOVED_AT >= ? AND ID > ?", projectKey, since.toEpochMilli(), (int) afterId).order("ID ASC").limit(count);
        return Arrays.stream(activeObjects.find(RemovalRow.class, query))
                .map(row -> new RemovedIssue(row.getID(), row.getIssueId(), row.getIssueKey(), row.getProjectKey(), FactMapper.time(row.getRemovedAt()))).toList();
    }

    @Override
    public void removeRemovals(Instant before) {
        activeObjects.deleteWithSQL(RemovalRow.class, "REMOVED_AT < ?", before.toEpochMilli());
    }

    @Override
    public List<IssueFact> listDefects(String projectKey, Instant from, Instant to) {
        Query query = Query.select().where("PROJECT_KEY = ? AND DEFECT = ? AND CREATED_AT >= ? AND CREATED_AT < ?", projectKey, Boolean.TRUE, from.toEpochMilli(), to.toEpochMilli()).order("ISSUE_ID ASC");
        return Arrays.stream(activeObjects.find(IssueFactRow.class, query)).map(FactMapper::fact).toList();
    }

    @Override
    public void tellDone(String projectKey, Instant from, Instant to, int most, Consumer<DoneIssue> each) {
        Query query = Query.select(FactMapper.DONE_COLUMNS).where("PROJECT_KEY = ? AND DONE_AT >= ? AND DONE_AT < ?", projectKey, from.toEpochMilli(), to.toEpochMilli()).order("DONE_AT DESC").limit(most);
        activeObjects.stream(IssueFactRow.class, query, row -> each.accept(FactMapper.done(row)));
    }

    @Override
    public Set<Long> listBlockedBy(Collection<Long> issueIds) {
        return Pieces.find(issueIds, "BLOCKER_ID IN (%s)", (criteria, parameters) -> activeObjects.find(BlockRow.class, Query.select().where(criteria, parameters)))
                .map(BlockRow::getIssueId).collect(Collectors.toSet());
    }

    @Override
    public void replaceFacts(List<StoredFact> before, List<IssueFact> after, ToLongFunction<IssueFact> job, Instant at) {
        Map<Long, StoredFact> stored = before.stream().collect(Collectors.toMap(one -> one.fact().identity().id(), Function.identity()));
        List<IssueFact> fresh = after.stream().filter(fact -> !isSame(stored.get(fact.identity().id()), fact, job)).toList();
        Set<Long> kept = after.stream().map(fact -> fact.identity().id()).collect(Collectors.toCollection(HashSet::new));
        fresh.forEach(fact -> kept.remove(fact.identity().id()));
        List<StoredFact> old = before.stream().filter(one -> !kept.contains(one.fact().identity().id())).toList();
        remove(old);
        noteRemovals(old, fresh, at);
        Pieces.each(fresh, piece -> activeObjects.create(IssueFactRow.class, piece.stream().map(fact -> FactMapper.columns(fact, job.applyAsLong(fact), changed(stored.get(fact.identity().id()), fact, at))).toList()));
        noteBlocks(fresh);
    }

    private static boolean isSame(StoredFact stored, IssueFact fact, ToLongFunction<IssueFact> job) {
        return stored != null && stored.jobId() == job.applyAsLong(fact) && stored.changedAt() != null && stored.fact().equals(fact);
    }

    private static Instant changed(StoredFact stored, IssueFact fact, Instant at) {
        return stored != null && stored.changedAt() != null && stored.fact().equals(fact) ? stored.changedAt() : at;
    }

    private void remove(List<StoredFact> old) {
        Pieces.run(old.stream().map(one -> one.fact().identity().id()).toList(), BY_ISSUE, (criteria, parameters) -> activeObjects.deleteWithSQL(IssueFactRow.class, criteria, parameters));
        Pieces.run(old.stream().filter(one -> !one.fact().blockerIds().isEmpty()).map(one -> one.fact().identity().id()).toList(), BY_ISSUE,
                (criteria, parameters) -> activeObjects.deleteWithSQL(BlockRow.class, criteria, parameters));
    }

    /** Of those that are nowhere now, or in another project. */
    private void noteRemovals(List<StoredFact> old, List<IssueFact> fresh, Instant at) {
        Map<Long, String> now = fresh.stream().collect(Collectors.toMap(fact -> fact.identity().id(), fact -> fact.identity().projectKey()));
        List<Map<String, Object>> gone = old.stream().map(one -> one.fact().identity()).filter(issue -> !issue.projectKey().equals(now.get(issue.id())))
                .map(issue -> Map.<String, Object>of("ISSUE_ID", issue.id(), "ISSUE_KEY", issue.key(), "PROJECT_KEY", issue.projectKey(), "REMOVED_AT", at.toEpochMilli())).toList();
        Pieces.each(gone, piece -> activeObjects.create(RemovalRow.class, piece));
    }

    private void noteBlocks(List<IssueFact> fresh) {
        List<Map<String, Object>> blocks = fresh.stream().flatMap(fact -> fact.blockerIds().stream().map(blocker -> Map.<String, Object>of("ISSUE_ID", fact.identity().id(), "BLOCKER_ID", blocker))).toList();
        Pieces.each(blocks, piece -> activeObjects.create(BlockRow.class, piece));
    }

    @Override
    public void removeFactsNotBy(String projectKey, long jobId, Instant at) {
        IssueFactRow[] gone = find(projectKey, jobId);
        while (gone.length > 0) {
            List<StoredFact> old = Arrays.stream(gone).map(FactMapper::stored).toList();
            remove(old);
            noteRemovals(old, List.of(), at);
            gone = find(projectKey, jobId);
        }
    }

    private IssueFactRow[] find(String projectKey, long jobId) {
        return activeObjects.find(IssueFactRow.class, Query.select().where("PROJECT_KEY = ? AND JOB_ID <> ?", projectKey, jobId).order("ISSUE_ID ASC").limit(REMOVED_AT_ONCE));
    }

    @Override
    public List<DayFacts> listDays(List<String> projectKeys, FactScope scope, DateRange range) {
        return days.list(projectKeys, scope, range);
    }

    @Override
    public Map<FactScope, List<DayFacts>> listDays(String projectKey, Map<FactScope, Set<LocalDate>> wanted) {
        return days.list(projectKey, wanted);
    }

    @Override
    public void saveDays(String projectKey, Map<FactScope, List<DayFacts>> changed) {
        days.save(projectKey, changed);
    }

    @Override
    public Map<FactScope, OpenWork> listOpen(String projectKey, Collection<FactScope> parts) {
        return days.listOpen(projectKey, parts);
    }

    @Override
    public void saveOpen(String projectKey, Map<FactScope, OpenWork> parts) {
        days.saveOpen(projectKey, parts);
    }

    @Override
    public void removeDays(String projectKey) {
        days.remove(projectKey);
    }
}
