package io.tandem.metric.port;

import java.util.Map;
import java.util.Optional;

/** The components and releases a project has now. */
public interface ProjectParts {
    /**
     * What the product says of them, by a number that survives a renaming.
     *
     * @param components what decides how an issue's facts name each
     * @param releases   the same, with their days
     */
    record Parts(Map<String, String> components, Map<String, String> releases) {
        public Parts {
            components = Map.copyOf(components);
            releases = Map.copyOf(releases);
        }
    }

    /** Empty when there is no such project, or no more. */
    Optional<Parts> find(String projectKey);
}
