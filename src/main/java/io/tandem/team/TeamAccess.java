package io.tandem.team;

import io.tandem.shared.Actor;
import io.tandem.shared.ForbiddenException;
import io.tandem.shared.NotFoundException;
import io.tandem.shared.Problem;
import io.tandem.shared.port.ProjectAccess;

/** Who may do what: whoever sees the project reads, its administrators write; members say themselves when they are away. */
final class TeamAccess {
    private final ProjectAccess projects;

    TeamAccess(ProjectAccess projects) {
        this.projects = projects;
    }

    boolean mayWrite(Actor actor, String projectKey) {
        return projects.mayAdministerProject(actor, projectKey);
    }

    /** @throws NotFoundException when the project does not exist or is hidden from this person */
    void requireRead(Actor actor, String projectKey) {
        if (!projects.maySeeProject(actor, projectKey)) {
            throw new NotFoundException(Problem.at("project", "project.unknown", projectKey));
        }
    }

    /** @throws ForbiddenException when this person sees the project and does not administer it */
    void requireWrite(Actor actor, String projectKey) {
        requireRead(actor, projectKey);
        if (!mayWrite(actor, projectKey)) {
            throw new ForbiddenException(Problem.of("project.administrator.needed", projectKey));
        }
    }
}
