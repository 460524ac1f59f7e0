package io.tandem.adapter.store.debtsync;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.tandem.debt.sync.model.SyncJob;
import io.tandem.debt.sync.model.SyncJob.State;
import io.tandem.debt.sync.port.SyncJobs;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import net.java.ao.DBParam;
import net.java.ao.Query;

/** Jobs by Active Objects. */
public final class AoSyncJobs implements SyncJobs {
    private final ActiveObjects activeObjects;

    public AoSyncJobs(ActiveObjects activeObjects) {
        this.activeObjects = activeObjects;
    }

    @Override
    public SyncJob create(SyncJob job) {
        return job(activeObjects.create(SyncJobRow.class,
            new DBParam("ACTIVE_KEY", job.projectKey()), new DBParam("PROJECT_KEY", job.projectKey()), new DBParam("KIND", job.kind().name()), new DBParam("STATE", job.state().name()),
            new DBParam("PHASE", job.phase().name()), new DBParam("AGAIN", job.isAgain()), new DBParam("DONE_COUNT", job.done()), new DBParam("TOTAL_COUNT", job.total()),
            new DBParam("STARTED_AT", job.startedAt().toEpochMilli()), new DBParam("REQUESTED_BY", job.requestedBy())));
    }

    @Override
    public Optional<SyncJob> find(long id) {
        return id < 1 || id > Integer.MAX_VALUE ? Optional.empty() : row(id).map(AoSyncJobs::job);
    }

    @Override
    public Optional<SyncJob> findActive(String projectKey) {
        return find(Query.select().where("ACTIVE_KEY = ?", projectKey)).stream().findFirst();
    }

    @Override
    public Optional<SyncJob> findLast(String projectKey) {
        return find(Query.select().where("PROJECT_KEY = ?", projectKey).order("ID DESC").limit(1)).stream().findFirst();
    }

    @Override
    public List<SyncJob> listActive() {
        List<String> active = Arrays.stream(State.values()).filter(State::isActive).map(Enum::name).toList();
        return find(Query.select().where(Cells.anyOf("STATE", active), active.toArray()).order("ID ASC"));
    }

    @Override
    public SyncJob saveProgress(SyncJob job) {
        SyncJobRow row = row(job.id()).orElseThrow();
        SyncJob kept = row.isAgain() ? job.again() : job;
        SyncJob saved = row.getState().equals(State.CANCELLING.name()) ? kept.in(State.CANCELLING) : kept;
        write(row, saved);
        return saved;
    }

    @Override
    public void save(SyncJob job) {
        write(row(job.id()).orElseThrow(), job);
    }

    @Override
    public void forgetOld(String projectKey, int kept) {
        SyncJobRow[] newest = activeObjects.find(SyncJobRow.class, Query.select().where("PROJECT_KEY = ?", projectKey).order("ID DESC").limit(kept));
        if (newest.length == kept) {
            activeObjects.deleteWithSQL(SyncJobRow.class, "PROJECT_KEY = ? AND ACTIVE_KEY <> ? AND ID < ?", projectKey, projectKey, newest[kept - 1].getID());
        }
    }

    private static void write(SyncJobRow row, SyncJob job) {
        row.setActiveKey(job.state().isActive() ? job.projectKey() : job.projectKey() + ":" + job.id());
        row.setState(job.state().name());
        row.setPhase(job.phase().name());
        row.setAgain(job.isAgain());
        row.setDoneCount(job.done());
        row.setTotalCount(job.total());
        row.setEndedAt(Cells.millis(job.endedAt()));
        row.setProblemCode(Cells.code(job.problem()));
        row.setProblemArguments(Cells.arguments(job.problem()));
        row.setPreview(job.preview() == null ? null : SyncJson.text(job.preview()));
        row.save();
    }

    /** By query, not by key: the answer must be what the table says now, not what this node remembers. */
    private Optional<SyncJobRow> row(long id) {
        return Arrays.stream(activeObjects.find(SyncJobRow.class, Query.select().where("ID = ?", (int) id))).findFirst();
    }

    private List<SyncJob> find(Query query) {
        return Arrays.stream(activeObjects.find(SyncJobRow.class, query)).map(AoSyncJobs::job).toList();
    }

    private static SyncJob job(SyncJobRow row) {
        return new SyncJob(row.getID(), row.getProjectKey(), SyncJob.Kind.valueOf(row.getKind()), State.valueOf(row.getState()), SyncJob.Phase.valueOf(row.getPhase()), row.isAgain(),
            row.getDoneCount(), row.getTotalCount(), Cells.instant(row.getStartedAt()), row.getRequestedBy(), Cells.instant(row.getEndedAt()),
            Cells.reason(row.getProblemCode(), row.getProblemArguments()), SyncJson.preview(row.getPreview()));
    }
}
