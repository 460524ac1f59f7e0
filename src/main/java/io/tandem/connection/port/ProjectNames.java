package io.tandem.connection.port;

import io.tandem.connection.model.ProjectName;
import java.util.List;

/** Jira's projects, all of them: asked only for a system administrator. */
public interface ProjectNames {

    /** By key. */
    List<ProjectName> list();
}
