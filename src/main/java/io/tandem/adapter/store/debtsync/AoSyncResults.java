package io.tandem.adapter.store.debtsync;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.tandem.debt.sync.model.SourcePair;
import io.tandem.debt.sync.model.SyncResult;
import io.tandem.debt.sync.port.SyncResults;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import net.java.ao.DBParam;
import net.java.ao.Query;

/** Results by Active Objects. */
public final class AoSyncResults implements SyncResults {
    private final ActiveObjects activeObjects;

    public AoSyncResults(ActiveObjects activeObjects) {
        this.activeObjects = activeObjects;
    }

    @Override
    public List<SyncResult> list(String projectKey) {
        return Arrays.stream(activeObjects.find(SyncResultRow.class, Query.select().where("PROJECT_KEY = ?", projectKey).order("REMOTE_KEY ASC"))).map(AoSyncResults::result).toList();
    }

    @Override
    public SyncResult get(SourcePair pair) {
        return row(pair).map(AoSyncResults::result).orElseGet(() -> SyncResult.none(pair));
    }

    @Override
    public void save(SyncResult result) {
        SyncResultRow row = row(result.pair()).orElseGet(() -> activeObjects.create(SyncResultRow.class, new DBParam("PAIR_KEY", Cells.pairKey(result.pair())),
            new DBParam("PROJECT_KEY", result.pair().projectKey()), new DBParam("REMOTE_KEY", result.pair().remoteKey())));
        row.setContent(SyncJson.text(result));
        row.save();
    }

    private Optional<SyncResultRow> row(SourcePair pair) {
        return Arrays.stream(activeObjects.find(SyncResultRow.class, Query.select().where("PAIR_KEY = ?", Cells.pairKey(pair)))).findFirst();
    }

    private static SyncResult result(SyncResultRow row) {
        return SyncJson.result(new SourcePair(row.getProjectKey(), row.getRemoteKey()), row.getContent());
    }
}
