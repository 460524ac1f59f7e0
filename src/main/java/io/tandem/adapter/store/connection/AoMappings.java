package io.tandem.adapter.store.connection;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.tandem.connection.model.ConnectionKind;
import io.tandem.connection.model.ProjectMapping;
import io.tandem.connection.model.ProjectMapping.Reading;
import java.util.Arrays;
import java.util.List;
import net.java.ao.DBParam;
import net.java.ao.Query;

/** The mapped pairs of connections, and what their state means for the snapshots: shown or not, stale or fresh. */
final class AoMappings {
    private final ActiveObjects activeObjects;

    AoMappings(ActiveObjects activeObjects) {
        this.activeObjects = activeObjects;
    }

    List<MappingRow> rows() {
        return Arrays.asList(activeObjects.find(MappingRow.class, Query.select().order("PLACE ASC")));
    }

    List<MappingRow> rows(int connectionId) {
        return Arrays.asList(activeObjects.find(MappingRow.class, Query.select().where("CONNECTION_ID = ?", connectionId).order("PLACE ASC")));
    }

    static ProjectMapping mapping(MappingRow row) {
        Reading reading = new Reading(Rows.instant(row.getLastReadAt()), Rows.instant(row.getTriedAt()), Rows.instant(row.getFailingSince()), Rows.reason(row.getFailureCode(), row.getFailureArguments()));
        return new ProjectMapping(row.getProjectKey(), row.getComponent(), row.getRemoteKey(), reading);
    }

    /** Leaves exactly these pairs; one that stays keeps how its reading went. */
    void replace(int connectionId, ConnectionKind kind, List<ProjectMapping> wanted) {
        List<MappingRow> rows = rows(connectionId);
        for (MappingRow row : rows) {
            if (wanted.stream().noneMatch(mapping -> mapping.isSamePairAs(mapping(row)))) {
                show(kind, mapping(row), Boolean.FALSE);
                activeObjects.delete(row);
            }
        }
        for (int place = 0; place < wanted.size(); place++) {
            if (put(connectionId, wanted.get(place), place, rows)) {
                show(kind, wanted.get(place), Boolean.TRUE);
            }
        }
    }

    /** @return whether the pair is new */
    private boolean put(int connectionId, ProjectMapping wanted, int place, List<MappingRow> rows) {
        MappingRow kept = rows.stream().filter(row -> wanted.isSamePairAs(mapping(row))).findFirst().orElse(null);
        if (kept == null) {
            MappingRow row = activeObjects.create(MappingRow.class,
                    new DBParam("CONNECTION_ID", connectionId),
                    new DBParam("PLACE", place),
                    new DBParam("PROJECT_KEY", wanted.projectKey()),
                    new DBParam("REMOTE_KEY", wanted.remoteKey()),
                    new DBParam("PAIR_HASH", hash(connectionId, wanted)));
            if (wanted.component() != null) {
                row.setComponent(wanted.component());
                row.save();
            }
        } else if (kept.getPlace() != place) {
            kept.setPlace(place);
            kept.save();
        }
        return kept == null;
    }

    private static String hash(int connectionId, ProjectMapping mapping) {
        return mapping.component() == null ? Rows.hash(connectionId, mapping.projectKey(), mapping.remoteKey()) : Rows.hash(connectionId, mapping.projectKey(), mapping.remoteKey(), mapping.component());
    }

    /** Another kind's pair may be called the same and has no snapshots. */
    private void show(ConnectionKind kind, ProjectMapping mapping, Boolean isMapped) {
        if (!kind.isAboutCode()) {
            return;
        }
        for (CodeSnapshotRow row : activeObjects.find(CodeSnapshotRow.class, Query.select().where("PAIR_HASH = ?", AoCodeSnapshots.pair(mapping)))) {
            row.setMapped(isMapped);
            row.save();
        }
    }

    void note(int connectionId, ConnectionKind kind, ProjectMapping mapping) {
        for (MappingRow row : activeObjects.find(MappingRow.class, Query.select().where("PAIR_HASH = ?", hash(connectionId, mapping)))) {
            Reading reading = mapping.reading();
            row.setLastReadAt(Rows.millis(reading.lastReadAt()));
            row.setTriedAt(Rows.millis(reading.triedAt()));
            row.setFailingSince(Rows.millis(reading.failingSince()));
            row.setFailureCode(reading.failure() == null ? null : reading.failure().code());
            row.setFailureArguments(Rows.arguments(reading.failure()));
            row.save();
            if (kind.isAboutCode()) {
                markNewest(mapping);
            }
        }
    }

    private void markNewest(ProjectMapping mapping) {
        Query newest = Query.select().where("PAIR_HASH = ?", AoCodeSnapshots.pair(mapping)).order("DAY_NUMBER DESC").limit(1);
        for (CodeSnapshotRow row : activeObjects.find(CodeSnapshotRow.class, newest)) {
            row.setStaleSince(Rows.millis(mapping.reading().failingSince()));
            row.save();
        }
    }
}
