package io.tandem.adapter.store.pipeline;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.tandem.connection.pipeline.model.Build;
import io.tandem.connection.pipeline.model.Commit;
import io.tandem.connection.pipeline.model.Deployment;
import io.tandem.connection.pipeline.model.MergeRequest;
import io.tandem.connection.pipeline.model.RemotePair;
import io.tandem.connection.pipeline.port.PipelineStore;
import io.tandem.shared.DateRange;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.java.ao.Query;

/** What servers told, in Active Objects. */
public final class AoPipelineStore implements PipelineStore {
    private final ActiveObjects activeObjects;
    private final KeptThings<BuildRow, Build> builds;
    private final KeptThings<DeploymentRow, Deployment> deployments;
    private final KeptThings<MergeRequestRow, MergeRequest> requests;
    private final KeptThings<CommitRow, Commit> commits;

    public AoPipelineStore(ActiveObjects activeObjects) {
        this.activeObjects = activeObjects;
        this.builds = new KeptThings<>(activeObjects, BuildRow.class, new BuildMapper());
        this.deployments = new KeptThings<>(activeObjects, DeploymentRow.class, new DeploymentMapper());
        this.requests = new KeptThings<>(activeObjects, MergeRequestRow.class, new MergeRequestMapper());
        this.commits = new KeptThings<>(activeObjects, CommitRow.class, new CommitMapper());
    }

    @Override
    public void keepBuilds(RemotePair pair, Collection<Build> told, Instant now) {
        builds.keep(pair, told, now);
    }

    @Override
    public void keepDeployments(RemotePair pair, Collection<Deployment> told, Instant now) {
        deployments.keep(pair, told, now);
    }

    @Override
    public void keepMergeRequests(RemotePair pair, Collection<MergeRequest> told, Instant now) {
        requests.keep(pair, told, now);
    }

    @Override
    public void keepCommits(RemotePair pair, Collection<Commit> told, Instant now) {
        commits.keep(pair, told, now);
    }

    @Override
    public List<Build> listBuilds(RemotePair pair, Instant from) {
        return builds.list(since(pair, "STARTED_AT", from).order("STARTED_AT ASC, ID ASC"));
    }

    @Override
    public List<Deployment> listDeployments(RemotePair pair, Instant from) {
        return deployments.list(since(pair, "DEPLOYED_AT", from).order("DEPLOYED_AT ASC, ID ASC"));
    }

    @Override
    public List<MergeRequest> listMerged(RemotePair pair, Instant from) {
        return requests.list(since(pair, "MERGED_AT", from).order("MERGED_AT ASC, ID ASC"));
    }

    @Override
    public List<Commit> listCommits(RemotePair pair, DateRange days, int most) {
        Query query = Query.select().where("PAIR_KEY = ? AND COMMITTED_AT >= ? AND COMMITTED_AT < ?", Cells.pair(pair), start(days.from()), start(days.to()));
        return commits.list(query.order("COMMITTED_AT DESC, ID DESC").limit(most));
    }

    @Override
    public Map<String, Instant> listCommitTimes(RemotePair pair, Instant from) {
        Map<String, Instant> times = new HashMap<>();
        Query query = Query.select("ID, SHA, COMMITTED_AT").where("PAIR_KEY = ? AND COMMITTED_AT >= ?", Cells.pair(pair), from.toEpochMilli());
        activeObjects.stream(CommitRow.class, query, row -> times.put(row.getSha(), Cells.instant(row.getCommittedAt())));
        return times;
    }

    @Override
    public List<StoredDeployment> listChangedDeployments(Collection<RemotePair> pairs, Instant since, long afterId, int count) {
        if (pairs.isEmpty()) {
            return List.of();
        }
        List<Object> parameters = new ArrayList<>(pairs.stream().map(Cells::pair).toList());
        String criteria = Cells.anyOf("PAIR_KEY", parameters) + " AND CHANGED_AT >= ? AND ID > ?";
        parameters.addAll(List.of(since.toEpochMilli(), (int) Math.min(afterId, Integer.MAX_VALUE)));
        DeploymentMapper mapper = new DeploymentMapper();
        return Arrays.stream(activeObjects.find(DeploymentRow.class, Query.select().where(criteria, parameters.toArray()).order("ID ASC").limit(count)))
            .map(row -> new StoredDeployment(row.getID(), pairs.stream().filter(pair -> Cells.pair(pair).equals(row.getPairKey())).findFirst().orElseThrow(), mapper.thing(row),
                    Cells.instant(row.getChangedAt()))).toList();
    }

    private static Query since(RemotePair pair, String column, Instant from) {
        return Query.select().where("PAIR_KEY = ? AND " + column + " >= ?", Cells.pair(pair), from.toEpochMilli());
    }

    private static long start(LocalDate day) {
        return day.atStartOfDay(ZoneOffset.UTC).toInstant().toEpochMilli();
    }
}
