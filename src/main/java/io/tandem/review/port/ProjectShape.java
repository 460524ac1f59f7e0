package io.tandem.review.port;

import java.util.List;

/** What a board's settings may name. An unknown project has nothing. */
public interface ProjectShape {
    /** Names of the project's components, sorted. */
    List<String> listComponents(String projectKey);

    /** Names of the project roles there are; every project has the same. */
    List<String> listRoles();
}
