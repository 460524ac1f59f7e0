package io.tandem.connection.pipeline.port;

import io.tandem.connection.model.ServerAccess;
import io.tandem.connection.pipeline.model.Batch;
import io.tandem.connection.pipeline.model.Build;
import io.tandem.connection.pipeline.model.Commit;
import io.tandem.connection.pipeline.model.Deployment;
import io.tandem.connection.pipeline.model.MergeRequest;
import io.tandem.connection.pipeline.model.PipelineKind;
import io.tandem.connection.port.RemoteServer;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/**
 * A server that builds, deploys or keeps commits. Every call goes over the network and throws {@link io.tandem.connection.port.CodeServerException} with the exact problem.
 * Each batch holds what the server changed at or after {@code since}, by its own clock; it may hold more, and things told before. A call costs a limited number of requests: what is left is
 * told by the next one, asked with the batch's {@code changedUpTo}.
 */
public interface PipelineServer extends RemoteServer {
    /** What it can tell; it answers the other calls with nothing. */
    Set<PipelineKind> offers();

    Batch<Build> readBuilds(ServerAccess access, String remoteKey, Instant since);

    default Batch<Deployment> readDeployments(ServerAccess access, String remoteKey, Instant since) {
        return Batch.last(List.of(), null);
    }

    default Batch<MergeRequest> readMergeRequests(ServerAccess access, String remoteKey, Instant since) {
        return Batch.last(List.of(), null);
    }

    /** Of the main branch. */
    default Batch<Commit> readCommits(ServerAccess access, String remoteKey, Instant since) {
        return Batch.last(List.of(), null);
    }

    @Override
    PipelineServer patient();
}
