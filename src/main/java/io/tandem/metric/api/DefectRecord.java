package io.tandem.metric.api;

import java.util.List;

/** A defect by its key, with the names of its components. */
public record DefectRecord(String key, List<String> components) {
    public DefectRecord {
        components = List.copyOf(components);
    }
}
