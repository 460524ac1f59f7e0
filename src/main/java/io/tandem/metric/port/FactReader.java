package io.tandem.metric.port;

import io.tandem.metric.model.DayFacts;
import io.tandem.metric.model.FactScope;
import io.tandem.metric.model.ProjectState;
import io.tandem.shared.DateRange;
import java.util.List;

/** Reads stored facts, in a fixed number of queries however many issues there are. */
public interface FactReader {
    /** The projects among these whose facts were ever asked for, with the open work of all their issues. One query. */
    default List<ProjectState> listProjects(List<String> projectKeys) {
        return listProjects(projectKeys, FactScope.whole());
    }

    /** The projects among these whose facts were ever asked for, with the open work of this part of each. One query for whole projects, two for a part. */
    List<ProjectState> listProjects(List<String> projectKeys, FactScope scope);

    /** The days of these projects on which something happened, by day. One query. */
    default List<DayFacts> listDays(List<String> projectKeys, DateRange range) {
        return listDays(projectKeys, FactScope.whole(), range);
    }

    /** The days on which something happened in this part of these projects, by day. One query. */
    List<DayFacts> listDays(List<String> projectKeys, FactScope scope, DateRange range);
}
