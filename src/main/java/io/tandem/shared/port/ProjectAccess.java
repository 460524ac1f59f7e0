package io.tandem.shared.port;

import io.tandem.shared.Actor;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** What a person may do where, as the product's own permissions and issue security say. Unknown things answer like forbidden ones: no. */
public interface ProjectAccess {
    boolean maySeeProject(Actor actor, String projectKey);

    boolean mayAdministerProject(Actor actor, String projectKey);

    boolean maySeeIssue(Actor actor, String issueKey);

    boolean mayEditIssue(Actor actor, String issueKey);

    /** Of these issue keys the ones this person may see, asked in one go. */
    Set<String> listVisibleIssues(Actor actor, Collection<String> issueKeys);

    /** The same by the issues' permanent numbers, which survive a move to another project. */
    Set<Long> listVisibleIssueIds(Actor actor, Collection<Long> issueIds);

    /** Whether this person is in this project role; an unknown role has nobody in it. */
    boolean isInRole(Actor actor, String projectKey, String roleName);

    /** The people in this project role, by display name. */
    List<Actor> listInRole(String projectKey, String roleName);

    boolean isSystemAdministrator(Actor actor);
}
