package io.tandem.joint.model;

import io.tandem.metric.api.Figure;
import java.util.List;

/** One column with its figures, in the order people read them. */
public record Section(SectionKey key, List<Figure> figures) {
    public Section {
        figures = List.copyOf(figures);
    }
}
