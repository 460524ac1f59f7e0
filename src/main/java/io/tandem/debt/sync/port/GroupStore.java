package io.tandem.debt.sync.port;

import io.tandem.debt.sync.model.SourcePair;
import io.tandem.debt.sync.model.SyncGroup;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Keeps what the synchronisation wrote. A key stands once, whoever writes it. */
public interface GroupStore {
    List<SyncGroup> list(SourcePair pair);

    Optional<SyncGroup> findByKey(String key);

    /** Those behind these items. */
    List<SyncGroup> listOf(Collection<Long> debtIds);

    /** Adds or replaces. Adding a key twice fails as a collision, which a transaction tries again. */
    void save(SyncGroup group);

    /** How many of a Jira project's were dismissed. */
    int countDismissed(String projectKey);

    /** Forgets the dismissed ones of a Jira project, so that the next synchronisation may make their items again. @return how many */
    int forgetDismissed(String projectKey);
}
