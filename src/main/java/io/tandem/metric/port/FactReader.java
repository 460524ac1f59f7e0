package io.tandem.metric.port;

import io.tandem.metric.model.DayFacts;
import io.tandem.metric.model.ProjectState;
import io.tandem.shared.DateRange;
import java.util.List;

/** Reads stored facts, in a fixed number of queries however many issues there are. */
public interface FactReader {
    /** The projects among these whose facts were ever asked for. One query. */
    List<ProjectState> listProjects(List<String> projectKeys);

    /** The days of these projects on which something happened, by day. One query. */
    List<DayFacts> listDays(List<String> projectKeys, DateRange range);
}
