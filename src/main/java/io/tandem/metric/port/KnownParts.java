package io.tandem.metric.port;

import io.tandem.metric.port.ProjectParts.Parts;
import java.util.Optional;

/** The components and releases of a project as its facts were last brought in step with them. */
public interface KnownParts {
    Optional<Parts> find(String projectKey);

    void save(String projectKey, Parts parts);

    void remove(String projectKey);
}
