package io.tandem.adapter.store.debtsync;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.tandem.debt.model.DebtSeverity;
import io.tandem.debt.sync.model.Grouping;
import io.tandem.debt.sync.model.RatingMode;
import io.tandem.debt.sync.model.SourcePair;
import io.tandem.debt.sync.model.SyncGroup;
import io.tandem.debt.sync.port.GroupStore;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import net.java.ao.DBParam;
import net.java.ao.Query;

/** What the synchronisation wrote, by Active Objects. */
public final class AoGroups implements GroupStore {
    private final ActiveObjects activeObjects;

    public AoGroups(ActiveObjects activeObjects) {
        this.activeObjects = activeObjects;
    }

    @Override
    public List<SyncGroup> list(SourcePair pair) {
        return find(Query.select().where("PAIR_KEY = ?", Cells.pairKey(pair)).order("ID ASC"));
    }

    @Override
    public Optional<SyncGroup> findByKey(String key) {
        return find(Query.select().where("GROUP_KEY = ?", key)).stream().findFirst();
    }

    @Override
    public List<SyncGroup> listOf(Collection<Long> debtIds) {
        return debtIds.isEmpty() ? List.of() : find(Query.select().where(Cells.anyOf("DEBT_ID", debtIds), debtIds.toArray()));
    }

    @Override
    public void save(SyncGroup group) {
        GroupRow row = group.id() == 0 ? create(group) : activeObjects.find(GroupRow.class, Query.select().where("ID = ?", (int) group.id()))[0];
        row.setDebtId(group.debtId());
        row.setTitle(group.title());
        row.setMinutes(group.minutes());
        row.setSeverity(group.severity().name());
        row.setRatingMode(group.mode().name());
        row.save();
    }

    private GroupRow create(SyncGroup group) {
        return activeObjects.create(GroupRow.class,
            new DBParam("GROUP_KEY", group.key()), new DBParam("PAIR_KEY", Cells.pairKey(group.pair())), new DBParam("PROJECT_KEY", group.pair().projectKey()),
            new DBParam("REMOTE_KEY", group.pair().remoteKey()), new DBParam("GROUPING", group.grouping().name()), new DBParam("DEBT_ID", group.debtId()), new DBParam("TITLE", group.title()),
            new DBParam("MINUTES", group.minutes()), new DBParam("SEVERITY", group.severity().name()), new DBParam("RATING_MODE", group.mode().name()));
    }

    @Override
    public int countDismissed(String projectKey) {
        return activeObjects.count(GroupRow.class, "PROJECT_KEY = ? AND DEBT_ID = ?", projectKey, 0L);
    }

    @Override
    public int forgetDismissed(String projectKey) {
        return activeObjects.deleteWithSQL(GroupRow.class, "PROJECT_KEY = ? AND DEBT_ID = ?", projectKey, 0L);
    }

    private List<SyncGroup> find(Query query) {
        return Arrays.stream(activeObjects.find(GroupRow.class, query)).map(AoGroups::group).toList();
    }

    private static SyncGroup group(GroupRow row) {
        return new SyncGroup(row.getID(), new SourcePair(row.getProjectKey(), row.getRemoteKey()), row.getGroupKey(), Grouping.valueOf(row.getGrouping()), row.getDebtId(), row.getTitle(),
            row.getMinutes(), DebtSeverity.valueOf(row.getSeverity()), RatingMode.valueOf(row.getRatingMode()));
    }
}
