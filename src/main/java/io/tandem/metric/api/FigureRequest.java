package io.tandem.metric.api;

import io.tandem.shared.DateRange;
import java.util.List;

/** Figures of these projects together, over these days. The caller has checked that whoever asks may see the projects. */
public record FigureRequest(List<String> projectKeys, DateRange range) {
    public FigureRequest {
        projectKeys = List.copyOf(projectKeys);
    }
}
