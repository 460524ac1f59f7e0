package io.tandem.adapter.store.shared;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.tandem.shared.port.Stamps;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import net.java.ao.DBParam;
import net.java.ao.Query;

/** Stamps in Active Objects. */
public final class AoStamps implements Stamps {
    private final ActiveObjects activeObjects;

    public AoStamps(ActiveObjects activeObjects) {
        this.activeObjects = activeObjects;
    }

    @Override
    public void touch(String projectKey, Kind kind) {
        String place = projectKey + ":" + kind;
        long stamp = UUID.randomUUID().getMostSignificantBits();
        StampRow[] known = activeObjects.find(StampRow.class, Query.select().where("PLACE = ?", place));
        if (known.length == 0) {
            activeObjects.create(StampRow.class, new DBParam("PLACE", place), new DBParam("PROJECT_KEY", projectKey), new DBParam("KIND", kind.name()), new DBParam("STAMP", stamp));
            return;
        }
        known[0].setStamp(stamp);
        known[0].save();
    }

    @Override
    public Sheet read(Collection<String> projectKeys) {
        Map<Mark, Long> stamps = new HashMap<>();
        if (!projectKeys.isEmpty()) {
            String places = projectKeys.stream().map(key -> "?").collect(Collectors.joining(","));
            activeObjects.stream(StampRow.class, Query.select("ID, PROJECT_KEY, KIND, STAMP").where("PROJECT_KEY IN (" + places + ")", projectKeys.toArray()),
                    row -> stamps.put(new Mark(row.getProjectKey(), Kind.valueOf(row.getKind())), row.getStamp()));
        }
        return new Sheet(stamps);
    }
}
