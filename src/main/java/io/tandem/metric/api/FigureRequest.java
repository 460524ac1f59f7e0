package io.tandem.metric.api;

import io.tandem.shared.DateRange;
import io.tandem.shared.Kept;
import java.util.List;

/**
 * Figures of these projects together, over these days. The caller has checked that whoever asks may see the projects.
 *
 * @param kept what need not be read again
 */
public record FigureRequest(List<String> projectKeys, DateRange range, Kept kept) {
    public FigureRequest {
        projectKeys = List.copyOf(projectKeys);
    }

    /** Reads everything anew. */
    public FigureRequest(List<String> projectKeys, DateRange range) {
        this(projectKeys, range, Kept.none());
    }
}
