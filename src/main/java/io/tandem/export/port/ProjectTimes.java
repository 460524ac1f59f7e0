package io.tandem.export.port;

import io.tandem.export.model.ProjectTime;
import java.util.Optional;

/** The working time of projects. */
public interface ProjectTimes {
    /** Empty until the project's facts were built. One query. */
    Optional<ProjectTime> find(String projectKey);
}
