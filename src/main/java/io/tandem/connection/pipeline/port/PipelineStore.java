package io.tandem.connection.pipeline.port;

import io.tandem.connection.pipeline.model.Build;
import io.tandem.connection.pipeline.model.Commit;
import io.tandem.connection.pipeline.model.Deployment;
import io.tandem.connection.pipeline.model.MergeRequest;
import io.tandem.connection.pipeline.model.RemotePair;
import io.tandem.shared.DateRange;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * The add-on's own rows of what servers told, each thing once. Keeping a thing again replaces it unless the stored one was changed later by the server; what a later answer no longer
 * knows (the first commit of a merge request, a commit's files, a build's stages) is kept from the earlier one.
 */
public interface PipelineStore {
    void keepBuilds(RemotePair pair, Collection<Build> builds, Instant now);

    void keepDeployments(RemotePair pair, Collection<Deployment> deployments, Instant now);

    void keepMergeRequests(RemotePair pair, Collection<MergeRequest> requests, Instant now);

    void keepCommits(RemotePair pair, Collection<Commit> commits, Instant now);

    /** Those that began at or after this time, oldest first. */
    List<Build> listBuilds(RemotePair pair, Instant from);

    /** Those at or after this time, oldest first. */
    List<Deployment> listDeployments(RemotePair pair, Instant from);

    /** Those merged at or after this time, oldest merge first. */
    List<MergeRequest> listMerged(RemotePair pair, Instant from);

    /** Those of these days (UTC), newest first, at most so many. */
    List<Commit> listCommits(RemotePair pair, DateRange days, int most);

    /** When each commit at or after this time was made, by its sha. */
    Map<String, Instant> listCommitTimes(RemotePair pair, Instant from);

    /** A deployment as it stands in its row. */
    record StoredDeployment(long id, RemotePair pair, Deployment deployment, Instant changedAt) { }

    /** Of these remote projects, those whose row was written at or after this time and whose id is beyond this one, by id, at most so many. */
    List<StoredDeployment> listChangedDeployments(Collection<RemotePair> pairs, Instant since, long afterId, int count);
}
