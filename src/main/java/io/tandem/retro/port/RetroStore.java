package io.tandem.retro.port;

import io.tandem.retro.model.Retrospective;
import io.tandem.shared.Page;
import io.tandem.shared.PageRequest;
import java.util.Optional;

/** Where retrospectives are kept. Every change is inside a transaction of the caller. */
public interface RetroStore {
    /** One project's retrospectives, the newest first. */
    Page<Retrospective> list(String projectKey, PageRequest page);

    Optional<Retrospective> find(long id);

    Optional<Retrospective> findByRelease(String projectKey, long releaseId);

    /** @throws io.tandem.shared.ConflictException when this release has one already */
    Retrospective add(Retrospective retrospective);

    /** @throws io.tandem.shared.ConflictException when it has changed since this version */
    Retrospective update(Retrospective retrospective);
}
