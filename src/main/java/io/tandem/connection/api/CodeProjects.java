package io.tandem.connection.api;

import java.util.List;
import java.util.Optional;

/** Which projects are mapped. Holds no secret but the one named. */
public interface CodeProjects {
    /** Of one Jira project, in the order administrators gave them. */
    List<CodeProject> list(String projectKey);

    /** All there are. */
    List<CodeProject> listAll();

    /** The secret a server signs its calls with; empty when the connection is gone or has none. */
    Optional<String> findHookSecret(long connectionId);
}
