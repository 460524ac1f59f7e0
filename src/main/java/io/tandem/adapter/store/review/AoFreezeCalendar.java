package io.tandem.adapter.store.review;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.tandem.review.calendar.model.ProjectFreeze;
import io.tandem.review.calendar.port.FreezeCalendar;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import net.java.ao.Query;

/** Freeze windows out of the boards' settings in force, for many projects by one query. */
public final class AoFreezeCalendar implements FreezeCalendar {
    private final ActiveObjects activeObjects;

    public AoFreezeCalendar(ActiveObjects activeObjects) {
        this.activeObjects = activeObjects;
    }

    @Override
    public List<ProjectFreeze> listFreezes(Collection<String> projectKeys) {
        if (projectKeys.isEmpty()) {
            return List.of();
        }
        Map<String, ReviewBoardRow> inForce = new LinkedHashMap<>();
        Query query = Query.select().where("PROJECT_KEY IN (" + AoReviewStore.places(projectKeys.size()) + ")", projectKeys.toArray()).order("PROJECT_KEY ASC, VERSION DESC");
        Arrays.stream(activeObjects.find(ReviewBoardRow.class, query)).forEach(row -> inForce.putIfAbsent(row.getProjectKey(), row));
        return inForce.values().stream().flatMap(AoFreezeCalendar::freezes).toList();
    }

    private static Stream<ProjectFreeze> freezes(ReviewBoardRow row) {
        return Json.read(row.getSettings(), StoredBoard.class).settings(row.getProjectKey(), row.getVersion()).freezes().stream().map(window -> new ProjectFreeze(row.getProjectKey(), window));
    }
}
