package io.tandem.adapter.store.connection;

import com.atlassian.activeobjects.external.ActiveObjects;
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
        Reading reading = new Reading(Rows.instant(row.getLastReadAt()), Rows.instant(row.getFailingSince()), Rows.reason(row.getFailureCode(), row.getFailureArguments()));
        return new ProjectMapping(row.getProjectKey(), row.getRemoteKey(), reading);
    }

    /** Leaves exactly these pairs; one that stays keeps how its reading went. */
    void replace(int connectionId, List<ProjectMapping> wanted) {
        List<MappingRow> rows = rows(connectionId);
        for (MappingRow row : rows) {
            if (wanted.stream().noneMatch(mapping -> mapping.isSamePairAs(mapping(row)))) {
                show(row.getProjectKey(), row.getRemoteKey(), Boolean.FALSE);
                activeObjects.delete(row);
            }
        }
        for (int place = 0; place < wanted.size(); place++) {
            put(connectionId, wanted.get(place), place, rows);
        }
    }

    private void put(int connectionId, ProjectMapping wanted, int place, List<MappingRow> rows) {
        MappingRow kept = rows.stream().filter(row -> wanted.isSamePairAs(mapping(row))).findFirst().orElse(null);
        if (kept == null) {
            activeObjects.create(MappingRow.class,
                    new DBParam("CONNECTION_ID", connectionId),
                    new DBParam("PLACE", place),
                    new DBParam("PROJECT_KEY", wanted.projectKey()),
                    new DBParam("REMOTE_KEY", wanted.remoteKey()),
                    new DBParam("PAIR_HASH", Rows.hash(connectionId, wanted.projectKey(), wanted.remoteKey())));
            show(wanted.projectKey(), wanted.remoteKey(), Boolean.TRUE);
        } else if (kept.getPlace() != place) {
            kept.setPlace(place);
            kept.save();
        }
    }

    private void show(String projectKey, String remoteKey, Boolean isMapped) {
        for (CodeSnapshotRow row : activeObjects.find(CodeSnapshotRow.class, Query.select().where("PAIR_HASH = ?", Rows.hash(projectKey, remoteKey)))) {
            row.setMapped(isMapped);
            row.save();
        }
    }

    void note(int connectionId, ProjectMapping mapping) {
        for (MappingRow row : activeObjects.find(MappingRow.class, Query.select().where("PAIR_HASH = ?", Rows.hash(connectionId, mapping.projectKey(), mapping.remoteKey())))) {
            Reading reading = mapping.reading();
            row.setLastReadAt(Rows.millis(reading.lastReadAt()));
            row.setFailingSince(Rows.millis(reading.failingSince()));
            row.setFailureCode(reading.failure() == null ? null : reading.failure().code());
            row.setFailureArguments(Rows.arguments(reading.failure()));
            row.save();
            markNewest(mapping);
        }
    }

    private void markNewest(ProjectMapping mapping) {
        Query newest = Query.select().where("PAIR_HASH = ?", Rows.hash(mapping.projectKey(), mapping.remoteKey())).order("DAY_NUMBER DESC").limit(1);
        for (CodeSnapshotRow row : activeObjects.find(CodeSnapshotRow.class, newest)) {
            row.setStaleSince(Rows.millis(mapping.reading().failingSince()));
            row.save();
        }
    }
}
