package io.tandem.adapter.store.metric;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.tandem.metric.model.BuildJob;
import io.tandem.metric.port.BuildJobs;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import net.java.ao.DBParam;
import net.java.ao.Query;

/** Jobs in Active Objects. */
public final class AoBuildJobs implements BuildJobs {
    private final ActiveObjects activeObjects;

    public AoBuildJobs(ActiveObjects activeObjects) {
        this.activeObjects = activeObjects;
    }

    @Override
    public BuildJob create(BuildJob job) {
        return job(activeObjects.create(JobRow.class,
                new DBParam("ACTIVE_KEY", job.projectKey()), new DBParam("PROJECT_KEY", job.projectKey()), new DBParam("STATE", job.state().name()),
                new DBParam("DONE_COUNT", job.done()), new DBParam("TOTAL_COUNT", job.total()), new DBParam("LAST_ISSUE_ID", job.lastIssueId()),
                new DBParam("STARTED_AT", job.startedAt().toEpochMilli()), new DBParam("MESSAGE", job.message()), new DBParam("REQUESTED_BY", job.requestedBy())));
    }

    @Override
    public Optional<BuildJob> find(long id) {
        return row(id).map(AoBuildJobs::job);
    }

    @Override
    public Optional<BuildJob> findActive(String projectKey) {
        return Arrays.stream(activeObjects.find(JobRow.class, Query.select().where("ACTIVE_KEY = ?", projectKey))).findFirst().map(AoBuildJobs::job);
    }

    @Override
    public List<BuildJob> listActive() {
        Object[] active = Arrays.stream(BuildJob.State.values()).filter(BuildJob.State::isActive).map(Enum::name).toArray();
        return Arrays.stream(activeObjects.find(JobRow.class, Query.select().where("STATE IN (?,?,?)", active).order("ID ASC"))).map(AoBuildJobs::job).toList();
    }

    @Override
    public BuildJob saveProgress(BuildJob job) {
        JobRow row = row(job.id()).orElseThrow();
        boolean isStopWanted = row.getState().equals(BuildJob.State.CANCELLING.name());
        BuildJob saved = isStopWanted ? job.in(BuildJob.State.CANCELLING) : job;
        save(row, saved);
        return saved;
    }

    @Override
    public void saveState(BuildJob job) {
        save(row(job.id()).orElseThrow(), job);
    }

    private static void save(JobRow row, BuildJob job) {
        row.setActiveKey(job.state().isActive() ? job.projectKey() : job.projectKey() + ":" + job.id());
        row.setState(job.state().name());
        row.setDoneCount(job.done());
        row.setTotalCount(job.total());
        row.setLastIssueId(job.lastIssueId());
        row.setMessage(job.message());
        row.setRunSince(job.run() == null ? null : FactMapper.millis(job.run().since()));
        row.setRunFrom(job.run() == null ? null : job.run().from());
        row.setRunAt(job.run() == null ? null : FactMapper.millis(job.run().at()));
        row.setDamaged(job.damage().count());
        row.setDamagedIds(job.damage().issueIds().stream().map(String::valueOf).collect(Collectors.joining(",")));
        row.save();
    }

    /** By query, not by key: the answer must be what the table says now, not what this node remembers. */
    private Optional<JobRow> row(long id) {
        return Arrays.stream(activeObjects.find(JobRow.class, Query.select().where("ID = ?", (int) id))).findFirst();
    }

    private static BuildJob job(JobRow row) {
        return new BuildJob(row.getID(), row.getProjectKey(), BuildJob.State.valueOf(row.getState()), row.getDoneCount(), row.getTotalCount(), row.getLastIssueId(),
                Instant.ofEpochMilli(row.getStartedAt()), row.getMessage() == null ? "" : row.getMessage(), row.getRequestedBy(), run(row), damage(row));
    }

    private static BuildJob.Run run(JobRow row) {
        return row.getRunSince() == null ? null : new BuildJob.Run(FactMapper.time(row.getRunSince()), row.getRunFrom(), FactMapper.time(row.getRunAt()));
    }

    private static BuildJob.Damage damage(JobRow row) {
        String ids = row.getDamagedIds();
        return row.getDamaged() == null || row.getDamaged() == 0 ? BuildJob.Damage.none() : new BuildJob.Damage(row.getDamaged(), Arrays.stream(ids.split(",")).map(Long::valueOf).toList());
    }
}
