package io.tandem.debt.suggestion.port;

import io.tandem.debt.suggestion.model.Scan;
import java.util.List;
import java.util.Optional;

/** The scans, kept so that a restart finds them again; one for each project. */
public interface ScanStore {
    Optional<Scan> find(String projectKey);

    /** @return the scan with its id. Two for one project cannot exist: the second write fails as a collision, which a transaction tries again */
    Scan create(Scan scan);

    /** All that have work left, oldest first. */
    List<Scan> listActive();

    /** Keeps how far it is. A wish to stop that came in between stays: the answer says {@code CANCELLING} then. */
    Scan saveProgress(Scan scan);

    /** Keeps it as it is, whatever was there. */
    void saveState(Scan scan);
}
