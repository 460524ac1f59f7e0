package io.tandem.debt.sync.port;

import io.tandem.debt.sync.model.SourcePair;
import io.tandem.debt.sync.model.SyncResult;
import java.util.List;

/** Keeps how each pair's last synchronisation went. */
public interface SyncResults {
    /** Of a Jira project, by remote key; also of pairs that are no longer mapped. */
    List<SyncResult> list(String projectKey);

    /** {@link SyncResult#none} before the first. */
    SyncResult get(SourcePair pair);

    void save(SyncResult result);
}
