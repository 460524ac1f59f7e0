package io.tandem.adapter.store.buffer;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.tandem.plan.api.BufferCause;
import io.tandem.plan.api.DrawSource;
import io.tandem.plan.buffer.model.Baseline;
import io.tandem.plan.buffer.model.CauseTotal;
import io.tandem.plan.buffer.model.Drawn;
import io.tandem.plan.buffer.model.FeverPoint;
import io.tandem.plan.buffer.model.LedgerEntry;
import io.tandem.plan.buffer.model.ReleaseBuffer;
import io.tandem.plan.buffer.model.TaskEstimate;
import io.tandem.plan.buffer.port.BufferStore;
import io.tandem.shared.ConflictException;
import io.tandem.shared.Page;
import io.tandem.shared.PageRequest;
import io.tandem.shared.port.Stamps;
import io.tandem.shared.Problem;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.java.ao.DBParam;
import net.java.ao.Query;

/** Buffers by Active Objects. Sums stream over three narrow columns: what a ledger's lines say is not read for them. */
public final class AoBufferStore implements BufferStore {
    private static final String LEDGER = "BUFFER_ID = ? AND PLAN_NUMBER = ?";
    private final ActiveObjects activeObjects;
    private final Stamps stamps;

    public AoBufferStore(ActiveObjects activeObjects, Stamps stamps) {
        this.activeObjects = activeObjects;
        this.stamps = stamps;
    }

    @Override
    public Optional<ReleaseBuffer> find(long releaseId) {
        return buffers(Query.select().where("RELEASE_ID = ?", releaseId)).stream().findFirst();
    }

    @Override
    public List<ReleaseBuffer> list(String projectKey) {
        return buffers(Query.select().where("PROJECT_KEY = ?", projectKey).order("RELEASE_ID ASC"));
    }

    @Override
    public List<ReleaseBuffer> listPlanned() {
        return buffers(Query.select().where("PLAN_NUMBER > ?", 0).order("ID ASC"));
    }

    private List<ReleaseBuffer> buffers(Query query) {
        return Arrays.stream(activeObjects.find(BufferRow.class, query)).map(BufferMapper::buffer).toList();
    }

    @Override
    public ReleaseBuffer save(ReleaseBuffer buffer) {
        BufferRow row = buffer.id() == 0 ? create(buffer) : existing(buffer);
        int plan = buffer.findBaseline().map(Baseline::number).orElse(0);
        if (row.getPlanNumber() != plan) {
            row.setLastPoint(null);
        }
        row.setVersion(buffer.version() + 1);
        row.setReleaseName(buffer.releaseName());
        row.setSettings(BufferJson.settings(buffer.settings()));
        row.setPlanNumber(plan);
        row.setPlan(buffer.findBaseline().map(BufferJson::plan).orElse(null));
        row.save();
        stamps.touch(buffer.projectKey(), Stamps.Kind.PLAN);
        return buffer.stored(row.getID(), row.getVersion());
    }

    private BufferRow create(ReleaseBuffer buffer) {
        return activeObjects.create(BufferRow.class, new DBParam("RELEASE_ID", buffer.releaseId()), new DBParam("PROJECT_KEY", buffer.projectKey()), new DBParam("VERSION", 1), new DBParam("PLAN_NUMBER", 0));
    }

    private BufferRow existing(ReleaseBuffer buffer) {
        return Arrays.stream(activeObjects.find(BufferRow.class, "ID = ? AND VERSION = ?", (int) buffer.id(), buffer.version())).findFirst()
            .orElseThrow(() -> new ConflictException(Problem.at("version", "version.stale")));
    }

    @Override
    public void addBaseline(long bufferId, Baseline baseline, List<TaskEstimate> tasks) {
        activeObjects.create(BufferPlanRow.class, Map.of("BUFFER_ID", bufferId, "PLAN_NUMBER", baseline.number(), "TOKEN", bufferId + "/" + baseline.number(), "PLAN", BufferJson.plan(baseline),
            "TASKS", BufferJson.tasks(tasks)));
    }

    @Override
    public List<Baseline> listBaselines(long bufferId) {
        List<Baseline> plans = new ArrayList<>();
        activeObjects.stream(BufferPlanRow.class, Query.select("ID, PLAN").where("BUFFER_ID = ?", bufferId).order("ID DESC"), row -> plans.add(BufferJson.readPlan(row.getPlan())));
        return plans;
    }

    @Override
    public List<TaskEstimate> listTasks(long bufferId, int baseline) {
        return Arrays.stream(activeObjects.find(BufferPlanRow.class, LEDGER, bufferId, baseline)).flatMap(row -> BufferJson.readTasks(row.getTasks()).stream()).toList();
    }

    @Override
    public LedgerEntry add(long bufferId, int baseline, LedgerEntry entry, String token) {
        Map<String, Object> columns = BufferMapper.columns(entry);
        columns.put("BUFFER_ID", bufferId);
        columns.put("PLAN_NUMBER", baseline);
        columns.put("TOKEN", bufferId + "/" + baseline + "/" + token);
        stamps.touch(activeObjects.get(BufferRow.class, (int) bufferId).getProjectKey(), Stamps.Kind.PLAN);
        return entry.stored(activeObjects.create(BufferEntryRow.class, columns).getID());
    }

    @Override
    public Optional<LedgerEntry> findEntry(long bufferId, long entryId) {
        return row(entryId).filter(row -> row.getBufferId() == bufferId).map(BufferMapper::entry);
    }

    @Override
    public int getBaselineOf(long entryId) {
        return row(entryId).map(BufferEntryRow::getPlanNumber).orElseThrow();
    }

    private Optional<BufferEntryRow> row(long entryId) {
        return entryId < 1 || entryId > Integer.MAX_VALUE ? Optional.empty() : Optional.ofNullable(activeObjects.get(BufferEntryRow.class, (int) entryId));
    }

    @Override
    public Set<Long> listReversed(Collection<Long> entryIds) {
        Set<Long> reversed = new HashSet<>();
        if (!entryIds.isEmpty()) {
            activeObjects.stream(BufferEntryRow.class, Query.select("ID, REVERSES").where(anyOf("REVERSES", entryIds), entryIds.toArray()), row -> reversed.add(row.getReverses()));
        }
        return reversed;
    }

    @Override
    public Page<LedgerEntry> listEntries(long bufferId, int baseline, PageRequest page) {
        int total = activeObjects.count(BufferEntryRow.class, LEDGER, bufferId, baseline);
        Query query = Query.select().where(LEDGER, bufferId, baseline).order("ID DESC").limit(page.limit()).offset(page.start());
        List<LedgerEntry> values = total <= page.start() ? List.of() : Arrays.stream(activeObjects.find(BufferEntryRow.class, query)).map(BufferMapper::entry).toList();
        return new Page<>(page.start(), page.limit(), total, values);
    }

    @Override
    public Map<Long, List<LedgerEntry>> listCaused(Collection<ReleaseBuffer> buffers, BufferCause cause) {
        Map<Long, Integer> plans = new HashMap<>();
        buffers.forEach(buffer -> plans.put(buffer.id(), buffer.getBaseline().number()));
        if (plans.isEmpty()) {
            return Map.of();
        }
        List<Object> parameters = new ArrayList<>(plans.keySet());
        parameters.add(cause.name());
        Query query = Query.select().where(anyOf("BUFFER_ID", plans.keySet()) + " AND CAUSE = ?", parameters.toArray()).order("ID DESC");
        return Arrays.stream(activeObjects.find(BufferEntryRow.class, query)).filter(row -> plans.get(row.getBufferId()).equals(row.getPlanNumber()))
            .collect(Collectors.groupingBy(BufferEntryRow::getBufferId, Collectors.mapping(BufferMapper::entry, Collectors.toList())));
    }

    @Override
    public Drawn getDrawn(long bufferId, int baseline, DrawSource.Kind kind, long sourceId) {
        List<Double> lines = new ArrayList<>();
        activeObjects.stream(BufferEntryRow.class, Query.select("ID, DRAWN_DAYS").where(LEDGER + " AND SOURCE_KIND = ? AND SOURCE_ID = ?", bufferId, baseline, kind.name(), sourceId),
            row -> lines.add(row.getDrawnDays()));
        return new Drawn(lines.stream().mapToDouble(Double::doubleValue).sum(), lines.size());
    }

    @Override
    public List<CauseTotal> listTotals(long bufferId, int baseline) {
        Map<BufferCause, CauseTotal> totals = new EnumMap<>(BufferCause.class);
        activeObjects.stream(BufferEntryRow.class, Query.select("ID, CAUSE, DRAWN_DAYS").where(LEDGER, bufferId, baseline), row -> {
            BufferCause cause = BufferCause.valueOf(row.getCause());
            totals.merge(cause, new CauseTotal(cause, row.getDrawnDays(), 1), (one, other) -> new CauseTotal(cause, one.days() + other.days(), one.entries() + other.entries()));
        });
        return List.copyOf(totals.values());
    }

    @Override
    public Map<Long, Double> listDrawn(Collection<ReleaseBuffer> buffers) {
        Map<Long, Double> drawn = new HashMap<>();
        Map<Long, Integer> plans = new HashMap<>();
        buffers.forEach(buffer -> plans.put(buffer.id(), buffer.getBaseline().number()));
        if (!plans.isEmpty()) {
            Query query = Query.select("ID, BUFFER_ID, PLAN_NUMBER, DRAWN_DAYS").where(anyOf("BUFFER_ID", plans.keySet()), plans.keySet().toArray());
            activeObjects.stream(BufferEntryRow.class, query, row -> {
                if (plans.get(row.getBufferId()).equals(row.getPlanNumber())) {
                    drawn.merge(row.getBufferId(), row.getDrawnDays(), Double::sum);
                }
            });
        }
        return drawn;
    }

    @Override
    public void addPoint(long bufferId, int baseline, FeverPoint point) {
        Map<String, Object> columns = new HashMap<>(Map.of("BUFFER_ID", bufferId, "PLAN_NUMBER", baseline, "ON_DAY", point.day().toString(), "TOKEN", bufferId + "/" + baseline + "/" + point.day(),
            "DRAWN_DAYS", point.drawn(), "ISSUES_LEFT", point.left(), "ISSUES_ADDED", point.added(), "ISSUES_UNLOGGED", point.unlogged()));
        columns.put("COMPLETION", point.completion());
        activeObjects.create(BufferPointRow.class, columns);
        BufferRow row = activeObjects.get(BufferRow.class, (int) bufferId);
        row.setLastPoint(BufferJson.point(point));
        row.save();
        stamps.touch(row.getProjectKey(), Stamps.Kind.PLAN);
    }

    @Override
    public List<FeverPoint> listPoints(long bufferId, int baseline, int most) {
        Query query = Query.select().where(LEDGER, bufferId, baseline).order("ON_DAY DESC").limit(most);
        List<FeverPoint> points = new ArrayList<>(Arrays.stream(activeObjects.find(BufferPointRow.class, query)).map(BufferMapper::point).toList());
        Collections.reverse(points);
        return points;
    }

    @Override
    public Map<Long, FeverPoint> listLatestPoints(Collection<ReleaseBuffer> buffers) {
        Map<Long, FeverPoint> latest = new HashMap<>();
        Integer[] ids = buffers.stream().map(buffer -> (int) buffer.id()).toArray(Integer[]::new);
        if (ids.length > 0) {
            Stream.of(activeObjects.find(BufferRow.class, Query.select().where(anyOf("ID", Arrays.asList(ids)), (Object[]) ids))).filter(row -> row.getLastPoint() != null)
                .forEach(row -> latest.put((long) row.getID(), BufferJson.readPoint(row.getLastPoint())));
        }
        return latest;
    }

    @Override
    public boolean hasPoint(long bufferId, int baseline, LocalDate day) {
        return activeObjects.count(BufferPointRow.class, "TOKEN = ?", bufferId + "/" + baseline + "/" + day) > 0;
    }

    private static String anyOf(String column, Collection<?> values) {
        return column + " IN (" + String.join(", ", Collections.nCopies(values.size(), "?")) + ")";
    }
}
