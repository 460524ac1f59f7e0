package io.tandem.debt.sync.port;

import io.tandem.debt.sync.model.SyncJob;
import java.util.List;
import java.util.Optional;

/** Keeps jobs, so that a restart finds them again. */
public interface SyncJobs {
    /** @return the job with its number. Two active ones of a project cannot exist: the second write fails as a collision, which a transaction tries again */
    SyncJob create(SyncJob job);

    Optional<SyncJob> find(long id);

    Optional<SyncJob> findActive(String projectKey);

    /** The newest of a project, active or not. */
    Optional<SyncJob> findLast(String projectKey);

    /** All with work left, oldest first. */
    List<SyncJob> listActive();

    /** Keeps how far it is. A wish to stop, or to do it again, that came in between stays. @return the job as it is kept */
    SyncJob saveProgress(SyncJob job);

    /** Keeps a state, whatever was there. */
    void save(SyncJob job);

    /** Forgets all but the newest so many that have ended, of a project. */
    void forgetOld(String projectKey, int kept);
}
