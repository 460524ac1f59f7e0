package io.tandem.metric.api;

import io.tandem.shared.Kept;
import java.util.List;

/** How projects judge their figures. Permissions are the caller's. */
public interface ThresholdReader {
    /** The judgement that holds for these projects together. One query, or none where it is kept. */
    Judgement read(List<String> projectKeys, Kept kept);
}
