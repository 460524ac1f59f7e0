package io.tandem.metric.port;

import io.tandem.metric.model.PersonCapacity;
import java.util.List;

/** How much time people have for a project. */
public interface Capacity {
    /** Those who say so; empty for a project that plans no capacity. One query. */
    List<PersonCapacity> list(String projectKey);
}
