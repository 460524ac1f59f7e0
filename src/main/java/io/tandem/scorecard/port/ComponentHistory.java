package io.tandem.scorecard.port;

import io.tandem.scorecard.model.ChangeHistory;
import java.util.Map;
import java.util.Optional;

/** What the known commits say about components. Asks no remote server. */
public interface ComponentHistory {
    /** By the components' numbers; empty as a whole when no commits of this project are known. */
    Optional<Map<Long, ChangeHistory>> find(String projectKey);
}
