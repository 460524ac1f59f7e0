package io.tandem.adapter.store.baseline;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.tandem.plan.baseline.model.ReleaseBaseline;
import io.tandem.plan.baseline.model.ScopeIssue;
import io.tandem.plan.baseline.model.ScopeTotals;
import io.tandem.plan.baseline.port.BaselineStore;
import io.tandem.shared.Actor;
import io.tandem.shared.ConflictException;
import io.tandem.shared.Problem;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import net.java.ao.Query;

/** Baselines by Active Objects. Issues lie in pieces of {@value #PIECE}, so that no row grows with the release. */
public final class AoBaselineStore implements BaselineStore {
    static final int PIECE = 1_000;
    private static final String NEWEST_FIRST = "WRITTEN_AT DESC, ID DESC";
    private final ActiveObjects activeObjects;

    public AoBaselineStore(ActiveObjects activeObjects) {
        this.activeObjects = activeObjects;
    }

    @Override
    public Optional<ReleaseBaseline> find(long id) {
        return id < 1 || id > Integer.MAX_VALUE ? Optional.empty() : Optional.ofNullable(activeObjects.get(BaselineRow.class, (int) id)).map(AoBaselineStore::baseline);
    }

    @Override
    public List<ReleaseBaseline> list(String projectKey) {
        return baselines(Query.select().where("PROJECT_KEY = ?", projectKey));
    }

    @Override
    public List<ReleaseBaseline> listOf(String projectKey, long releaseId) {
        return baselines(Query.select().where("RELEASE_ID = ? AND PROJECT_KEY = ?", releaseId, projectKey));
    }

    @Override
    public List<ReleaseBaseline> listAll(Collection<String> projectKeys) {
        return projectKeys.isEmpty() ? List.of() : baselines(Query.select().where(anyOf("PROJECT_KEY", projectKeys), projectKeys.toArray()));
    }

    private List<ReleaseBaseline> baselines(Query query) {
        return Arrays.stream(activeObjects.find(BaselineRow.class, query.order(NEWEST_FIRST))).map(AoBaselineStore::baseline).toList();
    }

    @Override
    public List<ScopeIssue> listIssues(long baselineId) {
        return listIssues(List.of(baselineId)).getOrDefault(baselineId, List.of());
    }

    @Override
    public Map<Long, List<ScopeIssue>> listIssues(Collection<Long> baselineIds) {
        Map<Long, List<ScopeIssue>> issues = new HashMap<>();
        if (!baselineIds.isEmpty()) {
            for (BaselinePieceRow piece : activeObjects.find(BaselinePieceRow.class, Query.select().where(anyOf("BASELINE_ID", baselineIds), baselineIds.toArray()).order("ID ASC"))) {
                issues.computeIfAbsent(piece.getBaselineId(), id -> new ArrayList<>()).addAll(ScopeJson.read(piece.getScope()));
            }
        }
        return issues;
    }

    @Override
    public ReleaseBaseline add(ReleaseBaseline baseline, List<ScopeIssue> issues) {
        ReleaseBaseline stored = baseline.stored(activeObjects.create(BaselineRow.class, columns(baseline)).getID());
        for (int from = 0; from < issues.size(); from += PIECE) {
            activeObjects.create(BaselinePieceRow.class, Map.of("BASELINE_ID", stored.id(), "SCOPE", ScopeJson.write(issues.subList(from, Math.min(issues.size(), from + PIECE)))));
        }
        return stored;
    }

    @Override
    public ReleaseBaseline save(ReleaseBaseline baseline) {
        BaselineRow row = existing(baseline);
        row.setVersion(baseline.version() + 1);
        row.setChosenAt(millis(baseline.chosen()));
        row.save();
        return baseline.version(row.getVersion());
    }

    @Override
    public void remove(ReleaseBaseline baseline) {
        BaselineRow row = existing(baseline);
        activeObjects.delete(activeObjects.find(BaselinePieceRow.class, "BASELINE_ID = ?", baseline.id()));
        activeObjects.delete(row);
    }

    private BaselineRow existing(ReleaseBaseline baseline) {
        return Arrays.stream(activeObjects.find(BaselineRow.class, "ID = ? AND VERSION = ?", (int) baseline.id(), baseline.version())).findFirst()
            .orElseThrow(() -> new ConflictException(Problem.at("version", "version.stale")));
    }

    private static Map<String, Object> columns(ReleaseBaseline baseline) {
        ScopeTotals totals = baseline.totals();
        Map<String, Object> columns = new HashMap<>(Map.of("VERSION", 1, "PROJECT_KEY", baseline.projectKey(), "RELEASE_ID", baseline.releaseId(), "NAME", baseline.name(), "REMARK", baseline.comment(),
            "TOKEN", baseline.releaseId() + "/" + baseline.name().toLowerCase(Locale.ROOT), "WRITER_KEY", baseline.by().key(), "WRITTEN_AT", baseline.at().toEpochMilli()));
        columns.putAll(Map.of("ISSUES", totals.issues(), "ESTIMATED", totals.estimated(), "SECONDS", totals.seconds(), "POINTED", totals.pointed(), "POINTS", totals.points(), "DATED", totals.dated()));
        columns.put("RELEASE_NAME", baseline.releaseName());
        columns.put("START_DAY", Objects.toString(baseline.start(), null));
        columns.put("DUE_DAY", Objects.toString(baseline.due(), null));
        columns.put("CHOSEN_AT", millis(baseline.chosen()));
        columns.put("WRITER_NAME", baseline.by().displayName());
        return columns;
    }

    private static ReleaseBaseline baseline(BaselineRow row) {
        ScopeTotals totals = new ScopeTotals(row.getIssues(), row.getEstimated(), row.getSeconds(), row.getPointed(), row.getPoints(), row.getDated());
        return new ReleaseBaseline(row.getID(), row.getVersion(), row.getProjectKey(), row.getReleaseId(), row.getReleaseName(), row.getName(), row.getRemark(), day(row.getStartDay()), day(row.getDueDay()), totals,
            row.getChosenAt() == null ? null : Instant.ofEpochMilli(row.getChosenAt()), new Actor(row.getWriterKey(), row.getWriterName()), Instant.ofEpochMilli(row.getWrittenAt()));
    }

    private static Long millis(Instant at) {
        return at == null ? null : Long.valueOf(at.toEpochMilli());
    }

    private static LocalDate day(String text) {
        return text == null ? null : LocalDate.parse(text);
    }

    private static String anyOf(String column, Collection<?> values) {
        return column + " IN (" + String.join(", ", Collections.nCopies(values.size(), "?")) + ")";
    }
}
