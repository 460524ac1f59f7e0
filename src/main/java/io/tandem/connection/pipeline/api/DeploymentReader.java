package io.tandem.connection.pipeline.api;

import java.time.Instant;
import java.util.List;

/** Deployments one by one. The caller has checked that whoever asks may see the project. */
public interface DeploymentReader {
    /**
     * Of the remote projects mapped to this project at present, those whose row changed at or after this time and whose id is beyond this one, by id, at most so many.
     *
     * @param afterId 0 for the first page
     */
    List<DeploymentRecord> listChanged(String projectKey, Instant since, long afterId, int count);
}
