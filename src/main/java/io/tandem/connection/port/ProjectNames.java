package io.tandem.connection.port;

import io.tandem.connection.model.ProjectName;
import java.util.List;

/** Jira's projects, all of them: asked only for a system administrator. */
public interface ProjectNames {

    /** By key. */
    List<ProjectName> list();

    /** The names of a project's components, by name; none for a project that is not there. */
    List<String> listComponents(String projectKey);
}
