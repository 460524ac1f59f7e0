package io.tandem.testing.pipeline;

import io.tandem.connection.pipeline.model.Build;
import io.tandem.connection.pipeline.model.BuildStatus;
import io.tandem.connection.pipeline.model.Commit;
import io.tandem.connection.pipeline.model.Deployment;
import io.tandem.connection.pipeline.model.DeploymentStatus;
import io.tandem.connection.pipeline.model.MergeRequest;
import io.tandem.connection.pipeline.model.RemotePair;
import java.time.Instant;
import java.util.List;

/** Builds, deployments, merge requests and commits in few words. Times are such as {@code 10-05T09:00}: month, day and time (UTC) of 2026. */
public final class Pipelines {
    public static final RemotePair PAYMENTS = new RemotePair(1, "acme/payments");

    private Pipelines() { }

    public static Instant at(String text) {
        return Instant.parse("2026-" + text + ":00Z");
    }

    public static Build build(String id, BuildStatus status, String finished) {
        Instant end = at(finished);
        return new Build(id, "main", true, status, "sha" + id, end.minusSeconds(600), end, end, List.of(), null, "https://git.example/builds/" + id);
    }

    public static Deployment deployed(String id, String sha, String finished) {
        return deployment(id, "production", sha, DeploymentStatus.SUCCEEDED, finished);
    }

    public static Deployment failed(String id, String sha, String finished) {
        return deployment(id, "production", sha, DeploymentStatus.FAILED, finished);
    }

    public static Deployment deployment(String id, String environment, String sha, DeploymentStatus status, String finished) {
        return new Deployment(id, environment, "", "main", sha, status, at(finished), at(finished), "https://git.example/deployments/" + id);
    }

    /** Merged into the main branch as {@code sha<iid>}. */
    public static MergeRequest merged(long iid, String firstCommit, String merged) {
        return merged(iid, "feature/" + iid, firstCommit, merged);
    }

    public static MergeRequest merged(long iid, String branch, String firstCommit, String merged) {
        Instant first = firstCommit == null ? null : at(firstCommit);
        return new MergeRequest(iid, "Change " + iid, branch, true, first == null ? at(merged).minusSeconds(60) : first, at(merged), first, null, "sha" + iid, at(merged), "https://git.example/mr/" + iid);
    }

    public static Commit commit(String sha, String made, String... files) {
        return new Commit(sha, at(made), "Commit " + sha, List.of(files));
    }
}
