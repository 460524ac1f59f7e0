package io.tandem.metric.port;

import io.tandem.metric.model.BuildJob;
import java.util.List;
import java.util.Optional;

/** The jobs, kept so that a restart finds them again. */
public interface BuildJobs {
    /** @return the job with its id. Two active jobs for one project cannot exist: the second write fails as a collision, which a transaction tries again */
    BuildJob create(BuildJob job);

    Optional<BuildJob> find(long id);

    Optional<BuildJob> findActive(String projectKey);

    /** All that have work left, oldest first. */
    List<BuildJob> listActive();

    /** Keeps how far it is. A wish to stop that came in between stays: the answer says {@code CANCELLING} then. */
    BuildJob saveProgress(BuildJob job);

    /** Keeps a state, whatever was there. */
    void saveState(BuildJob job);
}
