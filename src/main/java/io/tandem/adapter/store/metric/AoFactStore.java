package io.tandem.adapter.store.metric;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.tandem.metric.model.DayFacts;
import io.tandem.metric.model.DoneIssue;
import io.tandem.metric.model.IssueFact;
import io.tandem.metric.model.ProjectState;
import io.tandem.metric.port.FactStore;
import io.tandem.shared.DateRange;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.java.ao.DBParam;
import net.java.ao.Query;

/** Facts, days and projects in Active Objects. */
public final class AoFactStore implements FactStore {
    private static final int PIECE = 500;

    private final ActiveObjects activeObjects;

    public AoFactStore(ActiveObjects activeObjects) {
        this.activeObjects = activeObjects;
    }

    @Override
    public Optional<ProjectState> findProject(String projectKey) {
        return row(projectKey).map(ProjectMapper::state);
    }

    @Override
    public List<ProjectState> listProjects(List<String> projectKeys) {
        return in(projectKeys, "PROJECT_KEY IN (%s)", (criteria, parameters) -> activeObjects.find(ProjectRow.class, Query.select().where(criteria, parameters)))
                .map(ProjectMapper::state).toList();
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
        return in(issueIds, "ISSUE_ID IN (%s)", (criteria, parameters) -> activeObjects.find(IssueFactRow.class, Query.select().where(criteria, parameters).order("ISSUE_ID ASC")))
                .map(FactMapper::fact).toList();
    }

    @Override
    public List<IssueFact> listFactsAfter(String projectKey, long issueId, int count) {
        Query query = Query.select().where("PROJECT_KEY = ? AND ISSUE_ID > ?", projectKey, issueId).order("ISSUE_ID ASC").limit(count);
        return Arrays.stream(activeObjects.find(IssueFactRow.class, query)).map(FactMapper::fact).toList();
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
    public void replaceFacts(Collection<Long> issueIds, List<IssueFact> facts, long jobId) {
        for (List<Long> piece : pieces(issueIds)) {
            activeObjects.deleteWithSQL(IssueFactRow.class, "ISSUE_ID IN (" + marks(piece) + ")", piece.toArray());
        }
        if (!facts.isEmpty()) {
            activeObjects.create(IssueFactRow.class, facts.stream().map(fact -> FactMapper.columns(fact, jobId)).toList());
        }
    }

    @Override
    public void removeFactsNotBy(String projectKey, long jobId) {
        activeObjects.deleteWithSQL(IssueFactRow.class, "PROJECT_KEY = ? AND JOB_ID <> ?", projectKey, jobId);
    }

    @Override
    public List<DayFacts> listDays(List<String> projectKeys, DateRange range) {
        List<Object> parameters = new ArrayList<>(projectKeys);
        parameters.add(range.from().toEpochDay());
        parameters.add(range.to().toEpochDay());
        Query query = Query.select().where("PROJECT_KEY IN (" + marks(projectKeys) + ") AND DAY_NUMBER >= ? AND DAY_NUMBER < ?", parameters.toArray()).order("DAY_NUMBER ASC, PROJECT_KEY ASC");
        return Arrays.stream(activeObjects.find(DayRow.class, query)).map(DayMapper::day).toList();
    }

    @Override
    public List<DayFacts> listDays(String projectKey, Collection<LocalDate> days) {
        List<String> keys = days.stream().map(day -> DayMapper.key(projectKey, day)).toList();
        return in(keys, "DAY_KEY IN (%s)", (criteria, parameters) -> activeObjects.find(DayRow.class, Query.select().where(criteria, parameters))).map(DayMapper::day).toList();
    }

    @Override
    public void saveDays(String projectKey, List<DayFacts> days) {
        for (List<DayFacts> piece : pieces(days)) {
            List<String> keys = piece.stream().map(day -> DayMapper.key(projectKey, day.day())).toList();
            activeObjects.deleteWithSQL(DayRow.class, "DAY_KEY IN (" + marks(keys) + ")", keys.toArray());
            List<Map<String, Object>> rows = piece.stream().filter(day -> !day.isEmpty()).map(day -> DayMapper.columns(projectKey, day)).collect(Collectors.toList());
            if (!rows.isEmpty()) {
                activeObjects.create(DayRow.class, rows);
            }
        }
    }

    @Override
    public void removeDays(String projectKey) {
        activeObjects.deleteWithSQL(DayRow.class, "PROJECT_KEY = ?", projectKey);
    }

    /** Finds rows by a list of values, a piece at a time: databases limit how many a statement may name. */
    private static <V, R> Stream<R> in(Collection<V> values, String criteria, Finder<R> finder) {
        return pieces(values).stream().flatMap(piece -> Arrays.stream(finder.find(String.format(criteria, marks(piece)), piece.toArray())));
    }

    private static <V> List<List<V>> pieces(Collection<V> values) {
        List<V> all = List.copyOf(values);
        List<List<V>> pieces = new ArrayList<>();
        for (int from = 0; from < all.size(); from += PIECE) {
            pieces.add(all.subList(from, Math.min(all.size(), from + PIECE)));
        }
        return pieces;
    }

    private static String marks(Collection<?> values) {
        return values.stream().map(value -> "?").collect(Collectors.joining(","));
    }

    /** One statement's rows. */
    private interface Finder<R> {
        R[] find(String criteria, Object[] parameters);
    }
}
