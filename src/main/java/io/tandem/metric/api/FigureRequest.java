package io.tandem.metric.api;

import io.tandem.shared.DateRange;
import io.tandem.shared.Kept;
import java.util.List;

/**
 * Figures of these projects together, over these days. The caller has checked that whoever asks may see the projects.
 *
 * @param scope which part of the projects
 * @param kept  what need not be read again
 */
public record FigureRequest(List<String> projectKeys, DateRange range, FigureScope scope, Kept kept) {
    public FigureRequest {
        projectKeys = List.copyOf(projectKeys);
    }

    /** The whole projects. */
    public FigureRequest(List<String> projectKeys, DateRange range, Kept kept) {
        this(projectKeys, range, FigureScope.whole(), kept);
    }

    /** The whole projects; reads everything anew. */
    public FigureRequest(List<String> projectKeys, DateRange range) {
        this(projectKeys, range, Kept.none());
    }
}
